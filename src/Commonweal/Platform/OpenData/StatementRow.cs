using Commonweal.Platform.Time;

namespace Commonweal.Platform.OpenData;

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
