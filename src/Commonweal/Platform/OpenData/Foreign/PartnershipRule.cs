namespace Commonweal.Platform.OpenData.Foreign;

/// <summary>How partnerships are made of foreign rows, where they are not there yet.</summary>
/// <param name="By">The foreign column that names the partnership of a row.</param>
/// <param name="LeavesOut">Rows that are of none.</param>
/// <param name="Registers">How the rows of one partnership become its registers.</param>
internal sealed record PartnershipRule(string By, IReadOnlyList<LeftOut> LeavesOut, IReadOnlyList<RegisterRule> Registers)
{
    /// <summary>The rows of each partnership.</summary>
    public IEnumerable<IReadOnlyList<ForeignRow>> Each(IEnumerable<ForeignRow> rows) =>
        rows.Where(r => !LeavesOut.Any(l => r.Cell(l.Heading) == l.Reads)).GroupBy(r => r.Cell(By), StringComparer.Ordinal).Select(g => g.ToList());

    /// <summary>The foreign columns that it reads.</summary>
    public IEnumerable<string> Headings => Registers.SelectMany(r => r.Headings).Concat(LeavesOut.Select(l => l.Heading)).Append(By);
}
