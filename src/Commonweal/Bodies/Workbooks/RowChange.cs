using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Workbooks;

/// <summary>A row of a register that differs between two states.</summary>
/// <param name="Register">Its register.</param>
/// <param name="Key">What tells it from the others.</param>
/// <param name="How">Whether it was added, changed or removed.</param>
/// <param name="Cells">The cells that differ, where it was changed.</param>
public sealed record RowChange(Register Register, string Key, HowChanged How, IReadOnlyList<CellChange> Cells);
