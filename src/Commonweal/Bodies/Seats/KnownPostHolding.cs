using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Seats;

/// <summary>That somebody held the post with which a seat comes, as it is read; no person where nobody says who.</summary>
public sealed record KnownPostHolding(Guid? PersonId, string? Person, Lifetime Lifetime, Citation Citation) : IDated;
