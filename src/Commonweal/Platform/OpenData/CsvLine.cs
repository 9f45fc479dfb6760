namespace Commonweal.Platform.OpenData;

/// <summary>One row with its number as a spreadsheet counts them, and what is wrong with its quotation marks.</summary>
internal sealed record CsvLine(int Number, string[] Cells, string? Wrong);
