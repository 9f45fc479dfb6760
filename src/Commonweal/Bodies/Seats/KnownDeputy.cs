using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Seats;

/// <summary>A deputy of a seat, as it is read.</summary>
public sealed record KnownDeputy(
    Guid? PersonId,
    string? Person,
    Guid? PostId,
    string? Post,
    string? Pool,
    int? Order,
    DateOnly? BriefedEarliest,
    DateOnly? BriefedLatest,
    bool? ReceivesPapers,
    Lifetime Lifetime,
    Citation Citation) : IDated
{
    /// <summary>When the deputy was last briefed.</summary>
    public ImpreciseDate? BriefedOn => ImpreciseDate.Between(BriefedEarliest, BriefedLatest);

    /// <summary>Who it is.</summary>
    public Holder Who => new(PersonId, Person, PostId, Post);
}
