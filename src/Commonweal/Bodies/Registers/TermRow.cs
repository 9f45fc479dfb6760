using Commonweal.Bodies.Seats;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.OpenData;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Registers;

/// <summary>A row of terms.csv.</summary>
internal sealed record TermRow : SeatStatementRow
{
    [Column("body", "The board or group", IsKey = true, RefersTo = "bodies")]
    public override string Body { get; init; } = "";

    [Column("seat", "The seat, as seats.csv names it", IsKey = true, MaxLength = 100, Suggests = ["seats"])]
    public override string Seat { get; init; } = "";

    [Column("person", "Who holds it", IsKey = true, RefersTo = "people")]
    public string? Person { get; init; }

    [Column("post", "The post whose holder has it, where people are not named", IsKey = true, RefersTo = "posts")]
    public string? Post { get; init; }

    [Column("vacant", "Whether nobody holds it; empty for no")]
    public bool? Vacant { get; init => field = SeatRow.Yes(value); }

    [Column("awaiting-nomination", "Beside vacant: whether somebody is yet to be nominated, as after an election; empty for no")]
    public bool? AwaitingNomination { get; init => field = SeatRow.Yes(value); }

    [Column("appointed-by", "The organisation that appointed", RefersTo = "organisations")]
    public string? AppointedBy { get; init; }

    [Column("how-chosen", "How it came about", MaxLength = 500)]
    public string? HowChosen { get; init; }

    [Column("holds-over", "Whether it runs until somebody follows, past its stated end; empty for no")]
    public bool? HoldsOver { get; init => field = SeatRow.Yes(value); }

    [Column("recorded", "When the partnership recorded it, where that was later than its effect")]
    public ImpreciseDate? Recorded { get; init; }

    public TermRow() { }

    public TermRow(Term term, RegisterSession session)
        : base(term)
    {
        (Body, Seat) = (session.KeyOf(term.Seat.BodyId)!, term.Seat.Slug);
        (Person, Post, Vacant) = (session.KeyOf(term.PersonId), session.KeyOf(term.PostId), term.IsVacant);
        (AppointedBy, HowChosen) = (session.KeyOf(term.AppointedById), term.HowChosen);
        (AwaitingNomination, HoldsOver, Recorded) = (term.AwaitsNomination, term.HoldsOver, term.Recorded);
    }

    /// <summary>Who holds the seat; none where it is vacant.</summary>
    public TermWords? Who(RegisterSession session)
    {
        if (AwaitingNomination is true && Vacant is null)
        {
            throw new BrokenRuleException("A nomination is awaited only where nobody holds the seat; enter yes under \"vacant\", or empty \"awaiting-nomination\"") { About = "awaiting-nomination" };
        }

        var who = new TermWords(
            session.Find<Person>(Person),
            session.Find<Post>(Post),
            session.Find<Organisation>(AppointedBy),
            HowChosen,
            HoldsOver is true,
            Recorded);
        return Vacant is null ? who
            : who == new TermWords(Recorded: Recorded) ? null
            : throw new BrokenRuleException("Nobody is appointed to a seat that is vacant; empty \"vacant\", or empty person, post, appointed-by, how-chosen and holds-over") { About = "vacant" };
    }
}
