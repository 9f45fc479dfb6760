using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Seats;

/// <summary>That nobody holds a seat on the day that was asked for.</summary>
/// <param name="Since">The first day, month or year on which nobody did; none where it is not stated.</param>
/// <param name="IsStated">Whether it was stated, and does not only follow from a term that ended.</param>
/// <param name="BecauseOfTheChairOf">The body whose chair would hold the seat, where it is vacant because that chair is.</param>
/// <param name="Recorded">When the partnership recorded it, where that was later than its effect.</param>
/// <param name="Citation">Where it was found.</param>
/// <param name="BecauseOfThePost">The post with which the seat comes, where it is vacant because nobody holds that post any more.</param>
/// <param name="AwaitsNomination">Whether somebody is yet to be nominated.</param>
public sealed record Vacancy(
    ImpreciseDate? Since,
    bool IsStated,
    string? BecauseOfTheChairOf,
    ImpreciseDate? Recorded,
    Citation Citation,
    string? BecauseOfThePost = null,
    bool AwaitsNomination = false)
{
    /// <summary>How long nobody has held it, to the day; none where it is not stated since when.</summary>
    public HowLong? For(DateOnly on) => Since is { } since ? HowLong.Between(since, on) : null;

    internal static Vacancy Stated(KnownTerm term) => new(term.Lifetime.From, IsStated: true, null, term.Recorded, term.Citation, AwaitsNomination: term.AwaitsNomination);

    internal static Vacancy After(KnownTerm term) => new(term.Lifetime.Until?.Next, IsStated: false, null, null, term.Citation);
}
