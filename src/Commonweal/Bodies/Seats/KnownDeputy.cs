using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Seats;

/// <summary>A deputy of a seat, as it is read.</summary>
public sealed record KnownDeputy(
    Guid? PersonId,
    string? Person,
    Guid? PostId,
    string? Post,
    Guid? PostLevelId,
    string? Pool,
    int? Order,
    DateOnly? BriefedEarliest,
    DateOnly? BriefedLatest,
    bool? ReceivesPapers,
    Lifetime Lifetime,
    Citation Citation,
    IReadOnlyList<KnownPostHolding> PostHeldBy) : IDated
{
    /// <summary>When the deputy was last briefed.</summary>
    public ImpreciseDate? BriefedOn => ImpreciseDate.Between(BriefedEarliest, BriefedLatest);

    /// <summary>Who it is.</summary>
    public Holder Who => new(PersonId, Person, PostId, Post);

    // Where one person alone is known to hold the post, it is that person.
    internal KnownDeputy On(DateOnly on) => PersonId is null && Handover.Counting(PostHeldBy, on) is [var holder]
        ? this with { PersonId = holder.PersonId, Person = holder.Person }
        : this;
}
