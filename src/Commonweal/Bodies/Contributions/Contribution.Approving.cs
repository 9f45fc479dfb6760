using Commonweal.Bodies.Seats;
using Commonweal.People;
using Commonweal.Places;
using Commonweal.Platform;
using Commonweal.Platform.Kinds;
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
        var (from, why) = (From!.Value, Why(organisation));
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

    /// <summary>Approves what it says of its entry or of itself.</summary>
    public void Approve(Organisation organisation, Kind? sector, Area? area, Guid? byId, DateTime now)
    {
        Decide(ContributionState.Approved, byId, now);
        var (why, said) = (Why(organisation), WhatIsSaid);
        string? Said(string field, string? otherwise) => said.TryGetValue(field, out var text) ? text is { Length: > 0 } ? text : null : otherwise;
        if (Concerns is Concern.Text)
        {
            organisation.SpeakOfItself(Said(About, organisation.About), SaidOn);
        }
        else
        {
            organisation.Correct(Said(NameOfIt, organisation.Name) ?? organisation.Name, sector, area, organisation.Citation, why);
            organisation.Constitute(Said(GoverningBody, organisation.GoverningBody), Said(UmbrellaFor, organisation.UmbrellaFor), Said(StatutoryPartner, organisation.StatutoryPartner));
        }

        Record("approved", new { Concerns, organisation.Slug });
    }

    /// <summary>Approves what it says of a post: a new one, another title, who holds it, or that it is no more. Returns what is new.</summary>
    public IReadOnlyList<Entity> Approve(Organisation organisation, Post? post, Func<string, string> freeSlug, Person? holder, IEnumerable<PostHolding> going, Guid? byId, DateTime now)
    {
        Decide(ContributionState.Approved, byId, now);
        var (from, said) = (From!.Value, WhatIsSaid);
        var since = new Lifetime(ImpreciseDate.Day(from), null);
        var last = said.ContainsKey(Ended) ? from.AddDays(-1) : from;   // from that day on it is no more; whoever follows begins on the day on which the other ends
        List<Entity> begun = [];
        if (post is null)
        {
            post = new Post(freeSlug(said[Title]), said[Title], organisation, since, Citation.None);
            begun.Add(post);
        }
        else if (said.ContainsKey(Ended) || said.ContainsKey(Title))
        {
            Refuse(said.ContainsKey(Ended) && last < post.Lifetime.From?.Earliest, $"{post.Title} began only in or on {post.Lifetime.From?.Words()}: its last day cannot be before");
            post.Describe(said.GetValueOrDefault(Title) ?? post.Title, organisation, said.ContainsKey(Ended) ? post.Lifetime.EndingOn(ImpreciseDate.Day(last)) : post.Lifetime, post.Citation);
        }

        if (said.ContainsKey(Who) || said.ContainsKey(Ended))
        {
            foreach (var before in going)
            {
                Refuse(last < before.Lifetime.From?.Earliest, $"Somebody holds {post.Title} only from {before.Lifetime.From?.Words()}: the last day cannot be before");
                before.Describe(before.Lifetime.EndingOn(ImpreciseDate.Day(last)), before.Citation);
            }
        }

        if (holder is not null)
        {
            begun.Add(new PostHolding(post, holder, since, Citation.None));
        }

        Record("approved", new { Concerns, organisation.Slug, post = post.Slug }, Why(organisation));
        return begun;
    }

    // The name of an account would stay in the history when the account is erased.
    private string Why(Organisation organisation) => $"Said {(SaidById is null ? $"by {SaidBy} " : "")}for {organisation.Name} on {ImpreciseDate.Day(SaidOn).Words()}{(IsByPhone ? ", on the telephone" : "")}";

    private static void Leave(Seat seat, DateOnly from, string why)
    {
        Refuse(seat.IsShared, $"Several hold {seat.Name} together: record by hand who left, and then say that it is so already");
        var held = seat.Terms.Where(t => !t.IsVacant && t.Lifetime.Includes(from) && !(t.Lifetime.UntilLatest <= from)).ToList();
        var isHeldOver = seat.Terms.Where(t => !(t.Lifetime.FromEarliest > from)).MaxBy(t => t.Lifetime.FromEarliest ?? DateOnly.MinValue) is { IsVacant: false, HoldsOver: true };
        Refuse(held.Count == 0 && !isHeldOver, $"Nobody holds {seat.Name} by a term of their own: there is nobody to resign");
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
