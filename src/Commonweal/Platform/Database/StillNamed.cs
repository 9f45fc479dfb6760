namespace Commonweal.Platform.Database;

/// <summary>Where somebody's name still stands in words that somebody wrote: for a person to read and to change.</summary>
/// <param name="Table">The table.</param>
/// <param name="Column">The column of it.</param>
/// <param name="Rows">In how many of its rows.</param>
public sealed record StillNamed(string Table, string Column, int Rows);
