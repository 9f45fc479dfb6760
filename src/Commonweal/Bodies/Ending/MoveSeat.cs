using Commonweal.Bodies.Seats;
using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Ending;

/// <summary>Moves a seat to another board or group after a day, with whoever holds it, deputises and can agree something there.</summary>
/// <param name="seat">The seat, with all that is stated of it.</param>
public sealed class MoveSeat(Seat seat)
{
    /// <summary>Ends it where it is, and begins one of the same name in the other on the next day.</summary>
    public Seat Run(Body other, SeatWords words, DateOnly last)
    {
        var going = seat.Stated.Where(s => s.Lifetime.Includes(last) && !(s.Lifetime.UntilLatest <= last)).ToList();
        var next = new Seat(other, Slug.Free(words.Name, within: null, s => other.Seats.Any(o => o.Slug == s)), words, new Lifetime(ImpreciseDate.Day(last.AddDays(1)), seat.Lifetime.Until), Citation.None);
        going.ForEach(s => TakeOver(next, s, new Lifetime(next.Lifetime.From, s.Lifetime.Until)));
        seat.End(last);
        return next;
    }

    private static void TakeOver(Seat next, SeatStatement stated, Lifetime lifetime)
    {
        switch (stated)
        {
            case Term { IsVacant: true, AwaitsNomination: true }:
                next.AwaitANomination(recorded: null, lifetime, stated.Citation);
                break;
            case Term { IsVacant: true }:
                next.FallVacant(recorded: null, lifetime, stated.Citation);
                break;
            case Term term:
                next.Appoint(new TermWords(term.Person, term.Post, term.AppointedBy, term.HowChosen, term.HoldsOver), lifetime, term.Citation);
                break;
            case Deputy deputy:
                next.Designate(new DeputyWords(deputy.Person, deputy.Post, deputy.Pool, deputy.Order, deputy.BriefedOn, deputy.ReceivesPapers), lifetime, deputy.Citation);
                break;
            case Mandate mandate:
                next.Empower(new MandateWords(mandate.CanAgree, (int?)(mandate.LimitInPence / 100), mandate.MustReferBack, mandate.NominationLetter, mandate.GivenBy), lifetime, mandate.Citation);
                break;
        }
    }
}
