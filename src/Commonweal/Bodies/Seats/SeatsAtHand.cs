namespace Commonweal.Bodies.Seats;

/// <summary>What would be known of seats that are at hand and not saved, with the names and the holders of posts that were read before.</summary>
/// <param name="before">What was read before.</param>
internal sealed class SeatsAtHand(IReadOnlyCollection<KnownSeat> before)
{
    private readonly Dictionary<Guid, string?> _names = before.SelectMany(s => s.Terms.Select(t => (t.PersonId, t.Person)).Concat(s.Deputies.Select(d => (d.PersonId, d.Person))))
        .Where(n => n.PersonId is not null).DistinctBy(n => n.PersonId).ToDictionary(n => n.PersonId!.Value, n => n.Person);

    private readonly Dictionary<Guid, IReadOnlyList<KnownPostHolding>> _holdings = before
        .SelectMany(s => s.Terms.Select(t => (t.PostId, t.PostHeldBy)).Concat(s.Deputies.Select(d => (d.PostId, d.PostHeldBy))).Append((s.PostId, s.PostHeldBy)))
        .Where(h => h.PostId is not null).DistinctBy(h => h.PostId).ToDictionary(h => h.PostId!.Value, h => h.PostHeldBy);

    private readonly HashSet<Guid> _inAnother = [.. before.Where(s => s.IsInAnother).Select(s => s.BodyId)];

    /// <summary>What would be known of a seat.</summary>
    public KnownSeat Of(Seat seat) => new(
        seat.Id, seat.BodyId, seat.Body.Slug, seat.Body.Name, seat.Slug, seat.Name, seat.KindId, seat.Role, seat.Vote,
        seat.OrganisationId, seat.Organisation?.Name, seat.Organisation?.SectorId, seat.Organisation?.UmbrellaFor, seat.SectorId,
        seat.ChairOfId, seat.ChairOf?.Name, seat.PostId, seat.Post?.Title, seat.Post?.LevelId, seat.Post?.OrganisationId,
        seat.OnBehalfOf, seat.IsCountyVoice, seat.IsPortfolioHolder, seat.Brings, seat.IsShared,
        seat.Lifetime, seat.Body.Lifetime, seat.Body.Joining, _inAnother.Contains(seat.BodyId), seat.Body.HasEnded, seat.Citation,
        HeldBy(seat.PostId), [.. seat.Terms.Select(Of)], [.. seat.Deputies.Select(Of)],
        [.. seat.Mandates.Select(m => new KnownMandate(m.CanAgree, m.LimitInPence, m.MustReferBack, m.NominationLetter, m.GivenBy?.Name, m.Lifetime, m.Citation))]);

    private KnownTerm Of(Term term) => new(
        term.Id, term.PersonId, Name(term.PersonId, term.Person?.Name), term.PostId, term.Post?.Title, term.Post?.LevelId, term.IsVacant, term.AppointedById, term.AppointedBy?.Name,
        term.HowChosen, term.HoldsOver, term.AwaitsNomination, term.RecordedEarliest, term.RecordedLatest, term.Lifetime, term.Citation, HeldBy(term.PostId));

    private KnownDeputy Of(Deputy deputy) => new(
        deputy.PersonId, Name(deputy.PersonId, deputy.Person?.Name), deputy.PostId, deputy.Post?.Title, deputy.Post?.LevelId, deputy.Pool, deputy.Order,
        deputy.BriefedEarliest, deputy.BriefedLatest, deputy.ReceivesPapers, deputy.Lifetime, deputy.Citation, HeldBy(deputy.PostId));

    // The name of the day, as it was read.
    private string? Name(Guid? person, string? held) => person is { } id && _names.TryGetValue(id, out var name) ? name : held;

    private IReadOnlyList<KnownPostHolding> HeldBy(Guid? post) => post is { } id ? _holdings.GetValueOrDefault(id, []) : [];
}
