namespace Commonweal.Platform;

/// <summary>A rule of the partnership was about to be broken; its message is the rule, in words to be read aloud.</summary>
public sealed class BrokenRuleException(string rule) : Exception(rule)
{
    /// <summary>The column or field that it is about, where it is about one.</summary>
    public string? About { get; init; }
}
