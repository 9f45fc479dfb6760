namespace Commonweal.Platform.OpenData.Foreign;

/// <summary>How foreign rows become rows of one register of ours.</summary>
/// <param name="Register">The register.</param>
/// <param name="ForEach">A foreign column of words parted by commas, each of which makes a row; none where each foreign row makes one.</param>
/// <param name="Columns">How each column of ours is read: its rules in the order in which they are tried.</param>
internal sealed record RegisterRule(Register Register, string? ForEach, IReadOnlyList<(Column Column, IReadOnlyList<CellRule> Rules)> Columns)
{
    /// <summary>The foreign rows as this register reads them: the same, or one for each word of a cell.</summary>
    public IEnumerable<ForeignRow> RowsOf(ForeignRow row) => ForEach is null
        ? [row]
        : row.Cell(ForEach).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(word => row.With(ForEach, word));

    /// <summary>The foreign columns that it reads.</summary>
    public IEnumerable<string> Headings => Columns.SelectMany(c => c.Rules).Select(r => r.Heading).Append(ForEach).OfType<string>();
}
