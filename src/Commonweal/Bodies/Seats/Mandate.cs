using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Seats;

/// <summary>
/// What whoever holds a seat can agree on behalf of those who sent them (CHO-Q24); from and until. That a seat has none
/// means that nobody stated it, and is no failure.
/// </summary>
public sealed class Mandate : SeatStatement
{
    private Mandate() { }   // for EF

    internal Mandate(Seat seat, MandateWords words, Lifetime lifetime, Citation citation)
        : base(seat, lifetime, citation)
    {
        (CanAgree, LimitInPence, MustReferBack) = (words.CanAgree, words.LimitInPounds * 100L, words.MustReferBack);
        (NominationLetter, GivenBy, GivenById) = (words.NominationLetter, words.GivenBy, words.GivenBy?.Id);
    }

    /// <summary>To what whoever holds the seat can agree.</summary>
    public string? CanAgree { get; private set; }

    /// <summary>Up to how much; none where no limit is stated.</summary>
    public long? LimitInPence { get; private set; }

    /// <summary>Whether it must be referred back; none where that is not stated.</summary>
    public bool? MustReferBack { get; private set; }

    /// <summary>The document that says so.</summary>
    public string? NominationLetter { get; private set; }

    public Guid? GivenById { get; private set; }

    public Organisation? GivenBy { get; private set; }
}
