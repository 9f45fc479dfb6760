using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Seats;

/// <summary>A term of a seat, as it is read. A name that is not published is not read; that somebody holds the seat is.</summary>
public sealed record KnownTerm(
    Guid Id,
    Guid? PersonId,
    string? Person,
    Guid? PostId,
    string? Post,
    Guid? PostLevelId,
    bool IsVacant,
    Guid? AppointedById,
    string? AppointedBy,
    string? HowChosen,
    bool HoldsOver,
    bool AwaitsNomination,
    DateOnly? RecordedEarliest,
    DateOnly? RecordedLatest,
    Lifetime Lifetime,
    Citation Citation,
    IReadOnlyList<KnownPostHolding> PostHeldBy) : IDated
{
    /// <summary>When the partnership recorded it, where that was later than its effect.</summary>
    public ImpreciseDate? Recorded => ImpreciseDate.Between(RecordedEarliest, RecordedLatest);

    internal Holder Holder => new(PersonId, Person, PostId, Post);
}
