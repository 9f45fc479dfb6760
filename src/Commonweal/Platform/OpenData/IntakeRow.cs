namespace Commonweal.Platform.OpenData;

/// <summary>A row that is taken in.</summary>
/// <param name="File">The file in which it stands.</param>
/// <param name="Number">The row as a spreadsheet counts them.</param>
/// <param name="Cells">Its cells, in the order of the columns that the intake asks for; empty for none.</param>
public sealed record IntakeRow(string File, int Number, IReadOnlyList<string> Cells);
