using Commonweal.Bodies.Seats;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Contributions;

public sealed partial class Contribution
{
    /// <summary>Approves what is said of a seat: it is done by the verbs by which an officer does it, and their rules hold.</summary>
    /// <param name="seat">The seat, with all that is stated of it.</param>
    /// <param name="person">Whoever sits or deputises as it says.</param>
    /// <param name="organisation">For which organisation it was said.</param>
    /// <param name="byId">The account that approves it.</param>
    /// <param name="now">When.</param>
    public void Approve(Seat seat, Person? person, Organisation organisation, Guid? byId, DateTime now)
    {
        Decide(ContributionState.Approved, byId, now);
        var (from, why) = (From!.Value, $"Said by {SaidBy} for {organisation.Name} on {ImpreciseDate.Day(SaidOn).Words()}{(IsByPhone ? ", on the telephone" : "")}");
        switch (Concerns)
        {
            case Concern.Holder when person is null:
                Leave(seat, from, why);
                break;
            case Concern.Holder:
                Refuse(seat.IsShared, $"Several hold {seat.Name} together: appoint and record who left by hand, and then say that it is so already");
                Refuse(seat.PostId is not null, $"{seat.Name} comes with a post: say who holds the post, and then say that it is so already");
                seat.HandOver(from);
                seat.Appoint(new TermWords(person, AppointedBy: organisation, Why: why), new Lifetime(ImpreciseDate.Day(from), null), Citation.None);
                break;
            case Concern.Deputy:
                Deputise(seat, person, from, why);
                break;
            default:
                Empower(seat, organisation, from, why);
                break;
        }

        Record("approved", new { Concerns, seat.Slug });
    }

    private static void Leave(Seat seat, DateOnly from, string why)
    {
        Refuse(seat.IsShared, $"Several hold {seat.Name} together: record by hand who left, and then say that it is so already");
        var held = seat.Terms.Where(t => t.Lifetime.Includes(from) && t.Lifetime.Until is null && !t.IsVacant).ToList();
        Refuse(held.Count == 0, $"Nobody holds {seat.Name} by a term of their own: there is nobody to resign");
        held.ForEach(t => seat.Resign(t, from, why));
        seat.FallVacant(recorded: null, new Lifetime(ImpreciseDate.Day(from), null), Citation.None);
    }

    // Whoever deputised until then does so until the day before; what began on that same day never was.
    private static void Deputise(Seat seat, Person? person, DateOnly from, string why)
    {
        var going = seat.Deputies.Where(d => d.Lifetime.Includes(from)).ToList();
        Refuse(person is null && going.Count == 0, $"Nobody deputises for {seat.Name} on that day");
        foreach (var deputy in going)
        {
            if (deputy.Lifetime.From == ImpreciseDate.Day(from))
            {
                seat.TakeBack(deputy);
            }
            else
            {
                seat.StandDown(deputy, from.AddDays(-1));
            }
        }

        if (person is not null)
        {
            seat.Designate(new DeputyWords(person, Why: why), new Lifetime(ImpreciseDate.Day(from), null), Citation.None);
        }
    }

    // A letter says who was sent; to what they can agree stays as it was stated.
    private void Empower(Seat seat, Organisation organisation, DateOnly from, string why)
    {
        var before = seat.Mandates.Where(m => m.Lifetime.Includes(from)).MaxBy(m => m.Lifetime.From?.Earliest ?? DateOnly.MinValue);
        if (before?.Lifetime.From == ImpreciseDate.Day(from))
        {
            seat.TakeBack(before);
        }
        else
        {
            before?.End(from);
        }

        var letter = WhatIsSaid[Reference] + (WhatIsSaid.TryGetValue(LetterOn, out var day) ? $", {ImpreciseDate.Parse(day).Words()}" : "");
        seat.Empower(new MandateWords(before?.CanAgree, (int?)(before?.LimitInPence / 100), before?.MustReferBack, letter, organisation, why), new Lifetime(ImpreciseDate.Day(from), null), Citation.None);
    }
}
