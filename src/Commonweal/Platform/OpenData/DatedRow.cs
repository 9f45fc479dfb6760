using Commonweal.Platform.Time;

namespace Commonweal.Platform.OpenData;

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
