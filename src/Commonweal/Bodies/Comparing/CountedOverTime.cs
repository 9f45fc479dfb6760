using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Comparing;

/// <summary>Bodies that are counted and not named, for a time; rows of one slug are the same ones counted anew.</summary>
public sealed record CountedOverTime(string Slug, string Name, int? Number, Lifetime Lifetime);
