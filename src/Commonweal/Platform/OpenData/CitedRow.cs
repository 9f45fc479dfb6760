using Commonweal.Platform.Time;

namespace Commonweal.Platform.OpenData;

/// <summary>A row that says where it was found.</summary>
public abstract record CitedRow
{
    [Column("source", "The paper and paragraph that state it, or who told us", MaxLength = 1000)]
    public string? Source { get; init; }

    [Column("source-of-one", "Where one column differs: its heading, a colon, and its own source", MaxLength = 1000)]
    public string? SourceOfOne { get; init; }

    [Column("note", "What a reader should know: a doubt, an inconsistency, a slip in the paper", MaxLength = 1000)]
    public string? Note { get; init; }

    protected CitedRow() { }

    protected CitedRow(ICited thing) => (Source, SourceOfOne, Note) = thing.Citation;

    internal Citation Citation => new(Source, SourceOfOne, Note);

    /// <summary>From and until, of rows that hold them.</summary>
    internal virtual Lifetime Lifetime => Lifetime.NotStated;
}
