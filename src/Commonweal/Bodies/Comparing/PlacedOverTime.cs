using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Comparing;

/// <summary>That a body stood within another for a time.</summary>
public sealed record PlacedOverTime(Guid WithinId, Lifetime Lifetime);
