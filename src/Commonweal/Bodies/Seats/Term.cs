using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Seats;

/// <summary>A person or the holder of a post holding a seat, or that nobody does; from and until.</summary>
public sealed class Term : SeatStatement
{
    private Term() { }   // for EF

    internal Term(Seat seat, TermWords? words, Lifetime lifetime, Citation citation)
        : base(seat, lifetime, citation)
    {
        (Person, PersonId) = (words?.Person, words?.Person?.Id);
        (Post, PostId) = (words?.Post, words?.Post?.Id);
        (AppointedBy, AppointedById) = (words?.AppointedBy, words?.AppointedBy?.Id);
        (HowChosen, HoldsOver) = (words?.HowChosen, words?.HoldsOver ?? false);
        IsVacant = words?.Person is null && words?.Post is null;
    }

    public Guid? PersonId { get; private set; }

    public Person? Person { get; private set; }

    public Guid? PostId { get; private set; }

    public Post? Post { get; private set; }

    /// <summary>Whether it states that nobody holds the seat.</summary>
    public bool IsVacant { get; private set; }

    public Guid? AppointedById { get; private set; }

    public Organisation? AppointedBy { get; private set; }

    /// <summary>How it came about: "elected by the Board".</summary>
    public string? HowChosen { get; private set; }

    /// <summary>Whether nobody holds the seat because somebody is yet to be nominated: after an election, say.</summary>
    public bool AwaitsNomination { get; private set; }

    /// <summary>Whether it goes on past its stated end until somebody follows.</summary>
    public bool HoldsOver { get; private set; }

    public DateOnly? RecordedEarliest { get; private set; }

    public DateOnly? RecordedLatest { get; private set; }

    /// <summary>When the partnership recorded it, where that was later than its effect.</summary>
    public ImpreciseDate? Recorded => ImpreciseDate.Between(RecordedEarliest, RecordedLatest);

    /// <summary>Whether no other term of its seat may be in force on the same days: what the wall in the database asks.</summary>
    public bool IsAlone { get; private set; }

    internal void AwaitANomination() => AwaitsNomination = true;

    internal void BeAlone(bool isAlone) => IsAlone = isAlone;

    internal void RecordedOn(ImpreciseDate? day) => (RecordedEarliest, RecordedLatest) = (day?.Earliest, day?.Latest);
}
