using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Seats;

/// <summary>That somebody may sit in place of whoever holds a seat, and is as familiar with the work (HOR-47); from and until.</summary>
public sealed class Deputy : SeatStatement
{
    private Deputy() { }   // for EF

    internal Deputy(Seat seat, DeputyWords words, Lifetime lifetime, Citation citation)
        : base(seat, lifetime, citation)
    {
        (Person, PersonId) = (words.Person, words.Person?.Id);
        (Post, PostId) = (words.Post, words.Post?.Id);
        (Pool, Order, ReceivesPapers) = (words.Pool, words.Order, words.ReceivesPapers);
        (BriefedEarliest, BriefedLatest) = (words.BriefedOn?.Earliest, words.BriefedOn?.Latest);
    }

    public Guid? PersonId { get; private set; }

    public Person? Person { get; private set; }

    public Guid? PostId { get; private set; }

    public Post? Post { get; private set; }

    /// <summary>The pool that it belongs to: the same people for several seats, with a row for each seat.</summary>
    public string? Pool { get; private set; }

    /// <summary>Its place among the deputies of the seat, counted from 1.</summary>
    public int? Order { get; private set; }

    public DateOnly? BriefedEarliest { get; private set; }

    public DateOnly? BriefedLatest { get; private set; }

    /// <summary>When it was last briefed.</summary>
    public ImpreciseDate? BriefedOn => ImpreciseDate.Between(BriefedEarliest, BriefedLatest);

    /// <summary>Whether it receives the papers; none where that is not stated.</summary>
    public bool? ReceivesPapers { get; private set; }

    internal void Brief(DateOnly on) => (BriefedEarliest, BriefedLatest) = (on, on);
}
