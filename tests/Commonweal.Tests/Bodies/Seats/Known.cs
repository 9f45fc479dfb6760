using Commonweal.Bodies.Seats;
using Commonweal.People;

namespace Commonweal.Tests.Bodies.Seats;

/// <summary>What is known of seats without a database to read them from.</summary>
internal static class Known
{
    public static KnownSeat Of(Seat seat, params PostHolding[] posts) => new(
        seat.Id, seat.BodyId, seat.Body.Slug, seat.Body.Name, seat.Slug, seat.Name, seat.KindId, seat.Role, seat.Vote,
        seat.OrganisationId, seat.Organisation?.Name, seat.Organisation?.SectorId, seat.Organisation?.UmbrellaFor, seat.SectorId,
        seat.ChairOfId, seat.ChairOf?.Name, seat.PostId, seat.Post?.Title, seat.Post?.LevelId, seat.Post?.OrganisationId,
        seat.OnBehalfOf, seat.IsCountyVoice, seat.IsPortfolioHolder, seat.Brings, seat.IsShared,
        seat.Lifetime, seat.Body.Lifetime, seat.Body.Joining, IsInAnother: false, seat.Body.HasEnded, seat.Citation,
        HeldBy(seat.PostId, posts),
        [.. seat.Terms.Select(t => Of(t, posts))],
        [.. seat.Deputies.Select(d => new KnownDeputy(
            d.PersonId, d.Person?.Name, d.PostId, d.Post?.Title, d.Post?.LevelId, d.Pool, d.Order, d.BriefedEarliest, d.BriefedLatest, d.ReceivesPapers, d.Lifetime, d.Citation, HeldBy(d.PostId, posts)))],
        [.. seat.Mandates.Select(m => new KnownMandate(m.CanAgree, m.LimitInPence, m.MustReferBack, m.NominationLetter, m.GivenBy?.Name, m.Lifetime, m.Citation))]);

    /// <summary>Who sits on a day: on one body, or on all whose seats are given.</summary>
    public static Sitting Sitting(string on, IEnumerable<Seat> seats, Guid? body = null) =>
        Sitting(DateOnly.Parse(on), seats, body);

    public static Sitting Sitting(DateOnly on, IEnumerable<Seat> seats, Guid? body = null) =>
        new(on, [.. seats.Select(s => Of(s))], s => body is null || s.BodyId == body);

    private static KnownPostHolding[] HeldBy(Guid? post, PostHolding[] posts) =>
        [.. posts.Where(h => h.PostId == post).Select(h => new KnownPostHolding(h.PersonId, h.Person?.Name, h.Lifetime, h.Citation))];

    private static KnownTerm Of(Term t, PostHolding[] posts) => new(
        t.Id, t.PersonId, t.Person?.Name, t.PostId, t.Post?.Title, t.Post?.LevelId, t.IsVacant, t.AppointedById, t.AppointedBy?.Name,
        t.HowChosen, t.HoldsOver, t.AwaitsNomination, t.RecordedEarliest, t.RecordedLatest, t.Lifetime, t.Citation, HeldBy(t.PostId, posts));
}
