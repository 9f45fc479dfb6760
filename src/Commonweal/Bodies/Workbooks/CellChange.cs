namespace Commonweal.Bodies.Workbooks;

/// <summary>A cell that differs between two states.</summary>
/// <param name="Column">Its heading.</param>
/// <param name="Before">What stood there.</param>
/// <param name="After">What stands there.</param>
public sealed record CellChange(string Column, string Before, string After);
