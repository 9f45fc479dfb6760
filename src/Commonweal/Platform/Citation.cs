namespace Commonweal.Platform;

/// <summary>Where a fact was found: the paper and paragraph that state it, what one field takes from elsewhere, and a note.</summary>
/// <param name="Source">The paper and paragraph, as printed on the page: "Paper 000, paragraph 2.3".</param>
/// <param name="SourceOfOne">Where one field of the row differs: "Kind: our reading of paragraph 2.2".</param>
/// <param name="Note">What a reader should know of it: a doubt, an inconsistency, a slip in the paper.</param>
public sealed record Citation(string? Source, string? SourceOfOne, string? Note)
{
    public static readonly Citation None = new(null, null, null);
}
