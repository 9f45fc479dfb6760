namespace Commonweal.Platform.Backups;

/// <summary>A column of a table in a backup.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Holds">What it holds, the same in either database.</param>
/// <param name="IsFilledLater">Whether it leads to a row that comes later, so that it is filled when all rows are there.</param>
public sealed record BackedUpColumn(string Name, ColumnKind Holds, bool IsFilledLater);
