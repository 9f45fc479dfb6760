namespace Commonweal.Platform.Letters;

/// <summary>To whom a letter goes, each by name and e-mail address; or why to nobody.</summary>
public sealed record Addressees(IReadOnlyList<(string Name, string Email)> To, string? WhyNobody)
{
    /// <summary>Nobody is left.</summary>
    public static Addressees Nobody(string why) => new([], why);
}
