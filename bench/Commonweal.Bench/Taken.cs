namespace Commonweal.Bench;

/// <summary>What a measure found, and when and where that was.</summary>
/// <param name="Measure">The name of the measure.</param>
/// <param name="On">The day.</param>
/// <param name="Machine">The machine, in words.</param>
/// <param name="Figures">What it found.</param>
internal sealed record Taken(string Measure, DateOnly On, string Machine, IReadOnlyList<Figure> Figures);
