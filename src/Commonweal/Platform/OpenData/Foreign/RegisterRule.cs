namespace Commonweal.Platform.OpenData.Foreign;

/// <summary>How foreign rows become rows of one register of ours.</summary>
/// <param name="Register">The register.</param>
/// <param name="ForEach">A foreign column of words parted by commas, each of which makes a row; none where each foreign row makes one.</param>
/// <param name="Columns">How each column of ours is read: its rules in the order in which they are tried.</param>
internal sealed record RegisterRule(Register Register, string? ForEach, IReadOnlyList<(Column Column, IReadOnlyList<CellRule> Rules)> Columns)
{
    /// <summary>A foreign column that holds the same word in many rows, of which the first alone makes a row; none where each makes one.</summary>
    public string? Once { get; init; }

    /// <summary>Rows that make none of this register.</summary>
    public IReadOnlyList<LeftOut> LeavesOut { get; init; } = [];

    /// <summary>Whether what is held already stays as it is.</summary>
    public bool IsOnlyOfNew { get; init; }

    /// <summary>The foreign rows as this register reads them: those that count for it, each or one for each word of a cell.</summary>
    public IEnumerable<ForeignRow> RowsOf(IEnumerable<ForeignRow> rows)
    {
        var counting = rows.Where(r => !LeavesOut.Any(l => r.Cell(l.Heading) == l.Reads));
        return (Once is null ? counting : counting.DistinctBy(r => r.Cell(Once))).SelectMany(Words);
    }

    private IEnumerable<ForeignRow> Words(ForeignRow row) => ForEach is null
        ? [row]
        : row.Cell(ForEach).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(word => row.With(ForEach, word));

    /// <summary>The foreign columns that it reads.</summary>
    public IEnumerable<string> Headings => Columns.SelectMany(c => c.Rules).Select(r => r.Heading).Concat([ForEach, Once, .. LeavesOut.Select(l => l.Heading)]).OfType<string>();
}
