using Commonweal.Bodies.Seats;
using Commonweal.People;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Registers;

/// <summary>A row of seats.csv. What is empty there means a member's seat, and no to each question of yes or no.</summary>
internal sealed record SeatRow : DatedRow
{
    [Column("body", "The board or group", IsKey = true, RefersTo = "bodies")]
    public string Body { get; init; } = "";

    [Column("seat", "Names the seat among those of its board or group: small letters, digits and hyphens", IsKey = true, MaxLength = 100)]
    public string Seat { get; init; } = "";

    [Column("name", "What it is called; never a person's name")]
    public string Name { get; init; } = "";

    [Column("kind", "The kind of seat", RefersTo = "kinds", OnList = "seat")]
    public string? Kind { get; init; }

    [Column("role", "Whether it is the chair's or a vice-chair's; empty for a member's")]
    public SeatRole? Role { get; init => field = value is SeatRole.Member ? null : value; }

    [Column("vote", "Whether it votes, advises or observes; empty where it is not stated")]
    public Vote? Vote { get; init; }

    [Column("organisation", "The organisation whose seat it is", RefersTo = "organisations")]
    public string? Organisation { get; init; }

    [Column("sector", "The sector whose seat it is", RefersTo = "kinds", OnList = "sector")]
    public string? Sector { get; init; }

    [Column("chair-of", "The board or group whose chair holds it, whoever that is", RefersTo = "bodies")]
    public string? ChairOf { get; init; }

    [Column("post", "The post whose holder has it, ex officio", RefersTo = "posts")]
    public string? Post { get; init; }

    [Column("on-behalf-of", "For whom an umbrella's representative speaks", MaxLength = 500)]
    public string? OnBehalfOf { get; init; }

    [Column("county-voice", "Whether it can speak with authority on what the county does; empty for no")]
    public bool? CountyVoice { get; init => field = Yes(value); }

    [Column("portfolio-holder", "Whether it is the portfolio holder's of a council's cabinet; empty for no")]
    public bool? PortfolioHolder { get; init => field = Yes(value); }

    [Column("brings", "What it brings to the board or group", MaxLength = 1000)]
    public string? Brings { get; init; }

    [Column("shared", "Whether several hold it at once and have one vote together; empty for no")]
    public bool? Shared { get; init => field = Yes(value); }

    public SeatRow() { }

    public SeatRow(Seat seat, RegisterSession session)
        : base(seat, seat.Lifetime)
    {
        (Body, Seat, Name) = (session.KeyOf(seat.BodyId)!, seat.Slug, seat.Name);
        (Kind, Role, Vote) = (session.KindOf(seat.KindId), seat.Role, seat.Vote);
        (Organisation, Sector) = (session.KeyOf(seat.OrganisationId), session.KindOf(seat.SectorId));
        (ChairOf, Post) = (session.KeyOf(seat.ChairOfId), session.KeyOf(seat.PostId));
        (OnBehalfOf, Brings) = (seat.OnBehalfOf, seat.Brings);
        (CountyVoice, PortfolioHolder, Shared) = (seat.IsCountyVoice, seat.IsPortfolioHolder, seat.IsShared);
    }

    public SeatWords Words(RegisterSession session) => new(
        Name,
        session.FindKind(KindOf.Seat, Kind),
        Role ?? SeatRole.Member,
        Vote,
        session.Find<Organisation>(Organisation),
        session.FindKind(KindOf.Sector, Sector),
        session.Find<Post>(Post),
        OnBehalfOf,
        CountyVoice is true,
        PortfolioHolder is true,
        Brings,
        Shared is true);

    // "No" says no more than an empty cell, and a file has one way to say it.
    internal static bool? Yes(bool? value) => value is true ? true : null;
}
