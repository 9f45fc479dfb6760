namespace Commonweal.Platform.Search;

/// <summary>What somebody asks search for: the beginnings of words of a name, in any order.</summary>
/// <param name="Text">As it was typed.</param>
public sealed record Asked(string? Text)
{
    /// <summary>The longest that a question may be; no name is longer.</summary>
    public const int MaxLength = 200;

    private readonly string _whole = Text is null || Text.Length > MaxLength ? "" : Folding.Fold(Text);

    /// <summary>The words asked for, each once and as search reads them.</summary>
    public IReadOnlyList<string> Words { get; } =
        Text is null || Text.Length > MaxLength ? [] : [.. Folding.Fold(Text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];

    public bool IsEmpty => string.IsNullOrWhiteSpace(Text);

    public bool IsTooLong => Text?.Length > MaxLength;

    /// <summary>Whether there is a word in it to look for.</summary>
    public bool HasWords => Words.Count > 0;

    /// <summary>Whether the folded name has every word: each must begin a word of it.</summary>
    public bool Finds(string folded) => HasWords && Words.All(w => folded.Contains(" " + w, StringComparison.Ordinal));

    /// <summary>How near a found name comes: 0 for the whole name, 1 where its first word was asked for, 2 for the rest.</summary>
    public int RankOf(string folded) =>
        folded == _whole ? 0
        : Words.Any(w => folded.StartsWith(" " + w, StringComparison.Ordinal)) ? 1
        : 2;
}
