using Commonweal.Platform.Database;

namespace Commonweal.Performance.Returns;

/// <summary>A figure that is other than what was held, and how often that was revised before it.</summary>
internal readonly record struct RevisedRow(FigureRow Row, int Revision)
{
    private static readonly string[] s_columns = ["SeriesId", "Period", "Revision", "Value", "WhyNone", "HowFound", "Numerator", "Denominator", "Low", "High", "ReturnNumber"];

    /// <summary>Writes them, in the transaction that is under way.</summary>
    public static async Task WriteAsync(CommonwealDb db, IReadOnlyList<RevisedRow> changed, int returnNumber, CancellationToken stopping)
    {
        await using var rows = await Rows.IntoAsync(db, "Figures", s_columns, stopping);
        foreach (var (row, revision) in changed)
        {
            rows.Add(row.SeriesId);
            rows.Add(row.Period);
            rows.Add(revision);
            rows.Add(FigureRow.OrNull(row.Value));
            rows.Add((int?)row.WhyNone);
            rows.Add((int)row.HowFound);
            rows.Add(FigureRow.OrNull(row.Numerator));
            rows.Add(FigureRow.OrNull(row.Denominator));
            rows.Add(FigureRow.OrNull(row.Low));
            rows.Add(FigureRow.OrNull(row.High));
            rows.Add(returnNumber);
        }

        await rows.EndAsync(stopping);
    }
}
