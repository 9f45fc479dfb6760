using Commonweal.Platform.Kinds;
using Commonweal.Platform.OpenData;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Registers;

/// <summary>A row of bodies.csv.</summary>
internal sealed record BodyRow : DatedRow
{
    [Column("body", "Its address within the partnership: small letters, digits and hyphens", IsKey = true, MaxLength = 100)]
    public string Body { get; init; } = "";

    [Column("name", "What it is called")]
    public string Name { get; init; } = "";

    [Column("kind", "The kind of board or group", RefersTo = "kinds", OnList = "body")]
    public string? Kind { get; init; }

    [Column("layer", "The layer on which it works", RefersTo = "kinds", OnList = "layer")]
    public string? Layer { get; init; }

    [Column("stand-alone", "Whether it is linked with the partnership and not owned by it; empty where it is not stated")]
    public bool? StandAlone { get; init; }

    [Column("statutory-basis", "The Act or order that asks for it", MaxLength = 500)]
    public string? StatutoryBasis { get; init; }

    [Column("purpose", "What it is for", MaxLength = 4000)]
    public string? Purpose { get; init; }

    [Column("who-sits", "Who sits on it, in the words of the paper", MaxLength = 1000)]
    public string? WhoSits { get; init; }

    [Column("ended", "Yes where it has ended and no source states when; else empty")]
    public bool? Ended { get; init; }

    [Column("joined", "When it joined the partnership")]
    public ImpreciseDate? Joined { get; init; }

    [Column("left", "When it left the partnership")]
    public ImpreciseDate? Left { get; init; }

    [Column("why-joined", "Why it joined", MaxLength = 2000)]
    public string? WhyJoined { get; init; }

    [Column("published", "Whether the public may see it")]
    public bool Published { get; init; }

    public BodyRow() { }

    public BodyRow(Body body, RegisterSession session)
        : base(body, body.Lifetime)
    {
        (Body, Name) = (body.Slug, body.Name);
        (Kind, Layer, StandAlone) = (session.KindOf(body.KindId), session.KindOf(body.LayerId), body.IsStandAlone);
        (StatutoryBasis, Purpose, WhoSits, Ended) = (body.StatutoryBasis, body.Purpose, body.WhoSits, body.HasEnded);
        (Joined, Left, WhyJoined) = (body.Joining.From, body.Joining.Until, body.WhyJoined);
        Published = body.IsPublished;
    }

    public BodyWords Words(RegisterSession session) => new(
        Name,
        session.FindKind(KindOf.Body, Kind),
        session.FindKind(KindOf.Layer, Layer),
        StandAlone,
        StatutoryBasis,
        Purpose,
        WhoSits,
        Ended);
}
