using Commonweal.Bodies.Seats;
using Commonweal.People;
using Commonweal.Platform.OpenData;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Registers;

/// <summary>A row of deputies.csv.</summary>
internal sealed record DeputyRow : SeatStatementRow
{
    [Column("body", "The board or group", IsKey = true, RefersTo = "bodies")]
    public override string Body { get; init; } = "";

    [Column("seat", "The seat, as seats.csv names it", IsKey = true, MaxLength = 100, Suggests = ["seats"])]
    public override string Seat { get; init; } = "";

    [Column("person", "Who deputises", IsKey = true, RefersTo = "people")]
    public string? Person { get; init; }

    [Column("post", "The post whose holder deputises, where people are not named", IsKey = true, RefersTo = "posts")]
    public string? Post { get; init; }

    [Column("pool", "The pool that the deputy belongs to: the same people for several seats, with a row for each seat")]
    public string? Pool { get; init; }

    [Column("order", "The deputy's place among those of the seat, counted from 1")]
    public int? Order { get; init; }

    [Column("briefed", "When the deputy was last briefed")]
    public ImpreciseDate? Briefed { get; init; }

    [Column("receives-papers", "Whether the deputy receives the papers; empty where it is not stated")]
    public bool? ReceivesPapers { get; init; }

    public DeputyRow() { }

    public DeputyRow(Deputy deputy, RegisterSession session)
        : base(deputy)
    {
        (Body, Seat) = (session.KeyOf(deputy.Seat.BodyId)!, deputy.Seat.Slug);
        (Person, Post, Pool) = (session.KeyOf(deputy.PersonId), session.KeyOf(deputy.PostId), deputy.Pool);
        (Order, Briefed, ReceivesPapers) = (deputy.Order, deputy.BriefedOn, deputy.ReceivesPapers);
    }

    public DeputyWords Who(RegisterSession session) =>
        new(session.Find<Person>(Person), session.Find<Post>(Post), Pool, Order, Briefed, ReceivesPapers);
}
