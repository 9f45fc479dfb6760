using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Seats;

/// <summary>All that is known of a seat, at whatever time, as it is read to say who sits there.</summary>
public sealed record KnownSeat(
    Guid Id,
    Guid BodyId,
    string BodySlug,
    string BodyName,
    string Slug,
    string Name,
    Guid? KindId,
    SeatRole Role,
    Vote? Vote,
    Guid? OrganisationId,
    string? Organisation,
    Guid? OrganisationSectorId,
    string? OrganisationUmbrellaFor,
    Guid? SectorId,
    Guid? ChairOfId,
    string? ChairOf,
    Guid? PostId,
    string? Post,
    Guid? PostLevelId,
    Guid? PostOrganisationId,
    string? OnBehalfOf,
    bool IsCountyVoice,
    bool IsPortfolioHolder,
    string? Brings,
    bool IsShared,
    Lifetime Lifetime,
    Lifetime OfItsBody,
    Lifetime InThePartnership,
    bool IsInAnother,
    bool? BodyHasEnded,
    Citation Citation,
    IReadOnlyList<KnownPostHolding> PostHeldBy,
    IReadOnlyList<KnownTerm> Terms,
    IReadOnlyList<KnownDeputy> Deputies,
    IReadOnlyList<KnownMandate> Mandates) : IDated
{
    /// <summary>For whom an umbrella's representative speaks, by the seat itself or by the organisation whose it is.</summary>
    public string? SpeaksFor => OnBehalfOf ?? OrganisationUmbrellaFor;

    /// <summary>Whether it counts on the day: only while it and its body are there.</summary>
    public bool Counts(DateOnly on) => Lifetime.Includes(on) && OfItsBody.Includes(on) && !IsEndedSometime && (IsInAnother || InThePartnership.Includes(on));

    // Ended, where no source states when: then it is there on no day.
    internal bool IsEndedSometime => BodyHasEnded is true && OfItsBody.Until is null;
}
