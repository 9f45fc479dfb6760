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

/// <summary>A row that holds from and until.</summary>
public abstract record DatedRow : CitedRow
{
    [Column("from", "The first day, month or year on which it held; empty where it is not stated")]
    public ImpreciseDate? From { get; init; }

    [Column("until", "The last day, month or year on which it held; empty where it holds still or is not stated")]
    public ImpreciseDate? Until { get; init; }

    protected DatedRow() { }

    protected DatedRow(ICited thing, Lifetime lifetime)
        : base(thing) => (From, Until) = (lifetime.From, lifetime.Until);

    internal override Lifetime Lifetime => new(From, Until);
}

/// <summary>A row about something that was stated of a thing, maybe more than once over time.</summary>
public abstract record StatementRow : CitedRow
{
    [Column("from", "The first day, month or year on which it held; empty where it is not stated", IsKey = true)]
    public ImpreciseDate? From { get; init; }

    [Column("until", "The last day, month or year on which it held; empty where it holds still or is not stated")]
    public ImpreciseDate? Until { get; init; }

    protected StatementRow() { }

    protected StatementRow(Statement statement)
        : base(statement) => (From, Until) = (statement.Lifetime.From, statement.Lifetime.Until);

    internal override Lifetime Lifetime => new(From, Until);
}
