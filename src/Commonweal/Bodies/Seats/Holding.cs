using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Seats;

/// <summary>That somebody holds a seat on the day that was asked for.</summary>
/// <param name="Holder">Who.</param>
/// <param name="Since">Since when; none where it is not stated.</param>
/// <param name="IsAbout">Whether the day falls inside the uncertainty of a stated date.</param>
/// <param name="RanOut">When the term ran out, where it goes on because nobody has followed yet.</param>
/// <param name="Recorded">When the partnership recorded it, where that was later than its effect.</param>
/// <param name="AppointedBy">The organisation that appointed.</param>
/// <param name="HowChosen">How it came about.</param>
/// <param name="Citation">Where it was found.</param>
/// <param name="Until">Until when, as it was stated; none where no end is.</param>
public sealed record Holding(
    Holder Holder,
    ImpreciseDate? Since,
    bool IsAbout,
    ImpreciseDate? RanOut,
    ImpreciseDate? Recorded,
    string? AppointedBy,
    string? HowChosen,
    Citation Citation,
    ImpreciseDate? Until = null)
{
    internal static Holding Of(KnownTerm term, DateOnly on, ImpreciseDate? ranOut = null) =>
        new(term.Holder, term.Lifetime.From, term.Lifetime.IsAbout(on), ranOut, term.Recorded, term.AppointedBy, term.HowChosen, term.Citation, term.Lifetime.Until);

    // Nobody holds a seat for longer than it has been there, nor for longer than the post with which it comes.
    internal Holding NotBefore(ImpreciseDate? from) => from is not null && (Since is null || Since < from) ? this with { Since = from } : this;

    private Holding NotAfter(ImpreciseDate? until) => until is not null && (Until is null || Until > until) ? this with { Until = until } : this;

    /// <summary>Whoever holds the post has the seat; where nobody states who that is, the post stands for them.</summary>
    internal IReadOnlyList<Holding> ByThose(IReadOnlyList<KnownPostHolding> postHeldBy, DateOnly on) =>
        Holder.PersonId is null && Handover.Counting(postHeldBy, on) is [_, ..] holders
            ? holders.ConvertAll(h => (this with
            {
                Holder = Holder with { PersonId = h.PersonId, Person = h.Person },
                IsAbout = IsAbout || h.Lifetime.IsAbout(on),
            }).NotBefore(h.Lifetime.From).NotAfter(h.Lifetime.Until))
            : [this];
}
