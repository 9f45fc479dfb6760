using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Comparing;

/// <summary>What a thing was called, and until when; not stated where no source says so.</summary>
public sealed record FormerName(string Name, ImpreciseDate? Until);
