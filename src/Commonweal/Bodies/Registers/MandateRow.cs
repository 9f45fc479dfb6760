using Commonweal.Bodies.Seats;
using Commonweal.People;
using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Registers;

/// <summary>A row of mandates.csv.</summary>
internal sealed record MandateRow : SeatStatementRow
{
    [Column("body", "The board or group", IsKey = true, RefersTo = "bodies")]
    public override string Body { get; init; } = "";

    [Column("seat", "The seat, as seats.csv names it", IsKey = true, MaxLength = 100, Suggests = ["seats"])]
    public override string Seat { get; init; } = "";

    [Column("can-agree", "To what whoever holds the seat can agree on behalf of those who sent them", MaxLength = 2000)]
    public string? CanAgree { get; init; }

    [Column("limit-in-pounds", "Up to how many whole pounds; empty where no limit is stated")]
    public int? LimitInPounds { get; init; }

    [Column("must-refer-back", "Whether it must be referred back; empty where it is not stated")]
    public bool? MustReferBack { get; init; }

    [Column("nomination-letter", "The document that says so", MaxLength = 500)]
    public string? NominationLetter { get; init; }

    [Column("given-by", "The organisation that gave it", RefersTo = "organisations")]
    public string? GivenBy { get; init; }

    public MandateRow() { }

    public MandateRow(Mandate mandate, RegisterSession session)
        : base(mandate)
    {
        (Body, Seat) = (session.KeyOf(mandate.Seat.BodyId)!, mandate.Seat.Slug);
        (CanAgree, LimitInPounds) = (mandate.CanAgree, (int?)(mandate.LimitInPence / 100));
        (MustReferBack, NominationLetter) = (mandate.MustReferBack, mandate.NominationLetter);
        GivenBy = session.KeyOf(mandate.GivenById);
    }

    public MandateWords Words(RegisterSession session) =>
        new(CanAgree, LimitInPounds, MustReferBack, NominationLetter, session.Find<Organisation>(GivenBy));
}
