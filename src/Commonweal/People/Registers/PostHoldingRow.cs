using Commonweal.Platform.OpenData;
using Commonweal.Platform.Time;

namespace Commonweal.People.Registers;

/// <summary>A row of post-holdings.csv.</summary>
internal sealed record PostHoldingRow : CitedRow
{
    [Column("post", "The post", IsKey = true, RefersTo = "posts")]
    public string Post { get; init; } = "";

    [Column("person", "Who holds it; empty where the name is not published or not stated", IsKey = true, RefersTo = "people")]
    public string? Person { get; init; }

    [Column("from", "The first day, month or year on which it was held so; empty where it is not stated", IsKey = true)]
    public ImpreciseDate? From { get; init; }

    [Column("until", "The last day, month or year on which it was held so; empty where it is held still or is not stated")]
    public ImpreciseDate? Until { get; init; }

    public PostHoldingRow() { }

    public PostHoldingRow(PostHolding holding, RegisterSession session)
        : base(holding)
    {
        (Post, Person) = (session.KeyOf(holding.PostId)!, session.KeyOf(holding.PersonId));
        (From, Until) = (holding.Lifetime.From, holding.Lifetime.Until);
    }

    internal override Lifetime Lifetime => new(From, Until);
}
