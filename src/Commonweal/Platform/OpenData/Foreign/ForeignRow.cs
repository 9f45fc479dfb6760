namespace Commonweal.Platform.OpenData.Foreign;

/// <summary>One row of a foreign file.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Number">The row as a spreadsheet counts them.</param>
/// <param name="Cells">Its cells by their headings.</param>
/// <param name="Corrected">What was corrected in it.</param>
internal sealed record ForeignRow(string File, int Number, IReadOnlyDictionary<string, string> Cells, IReadOnlyList<Correction> Corrected)
{
    public string Cell(string heading) => Cells.GetValueOrDefault(heading, "");

    /// <summary>The same row with another text in one cell.</summary>
    public ForeignRow With(string heading, string text) =>
        this with { Cells = new Dictionary<string, string>(Cells, StringComparer.OrdinalIgnoreCase) { [heading] = text } };
}
