using Commonweal.Platform.Kinds;

namespace Commonweal.Bodies;

/// <summary>What is stated of unnamed bodies.</summary>
/// <param name="Slug">Names the row.</param>
/// <param name="Name">What the paper calls them.</param>
/// <param name="Kind">The kind of board or group that they are.</param>
/// <param name="Layer">The layer on which they work.</param>
/// <param name="Number">How many, if stated.</param>
public sealed record UnnamedWords(string Slug, string Name, Kind? Kind, Kind? Layer, int? Number);
