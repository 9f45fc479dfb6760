using Commonweal.Platform.Search;

namespace Commonweal.Platform.History;

/// <summary>Somebody whom the next save takes out of the history (UK GDPR, Article 17).</summary>
/// <param name="Ids">Their ids: of the person or account, and of whatever else says only what they are called.</param>
/// <param name="Names">All that they are and were called, slugs too.</param>
public sealed record Erasure(IReadOnlyList<Guid> Ids, IReadOnlyList<string> Names)
{
    /// <summary>What stands where a name stood.</summary>
    public const string NoName = "Name erased";

    /// <summary>The names as search reads them, each a whole; that somebody was erased before names nobody.</summary>
    internal IReadOnlyList<string> Folded { get; } = [.. Names.Where(n => n != NoName).Select(Folding.Fold).Where(n => n.Length > 0).Select(n => n + " ").Distinct(StringComparer.Ordinal)];

    /// <summary>Whether a folded text has one of the names in it.</summary>
    internal bool IsNamedIn(string folded) => Folded.Any(name => $"{folded} ".Contains(name, StringComparison.Ordinal));
}
