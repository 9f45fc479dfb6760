using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Seats;

/// <summary>A mandate of a seat, as it is read.</summary>
public sealed record KnownMandate(
    string? CanAgree,
    long? LimitInPence,
    bool? MustReferBack,
    string? NominationLetter,
    string? GivenBy,
    Lifetime Lifetime,
    Citation Citation) : IDated;
