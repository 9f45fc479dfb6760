using Commonweal.Platform.Kinds;

namespace Commonweal.Bodies.Statements;

/// <summary>What is stated of support in kind.</summary>
/// <param name="What">What is given.</param>
/// <param name="Kind">The kind of support that it is.</param>
/// <param name="Number">How many, if stated.</param>
/// <param name="Fund">The money that pays for it.</param>
/// <param name="HasEnded">Whether it is stated to have ceased.</param>
public sealed record SupportWords(string What, Kind? Kind = null, int? Number = null, string? Fund = null, bool HasEnded = false);
