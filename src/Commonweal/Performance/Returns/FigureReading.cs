using Commonweal.Places;
using Commonweal.Platform.OpenData;

namespace Commonweal.Performance.Returns;

/// <summary>Reads figures from rows, and says of each that is wrong what to do.</summary>
/// <param name="indicators">The indicators that are known, by their addresses.</param>
/// <param name="areas">The areas that are known, by their codes.</param>
internal sealed class FigureReading(IReadOnlyDictionary<string, Indicator> indicators, IReadOnlyDictionary<string, Area> areas)
{
    private readonly FigureRules _rules = new(indicators, areas.Select(a => KeyValuePair.Create(a.Key, a.Value.Id)));
    private readonly List<Fault> _faults = [];
    private readonly Dictionary<(SeriesKey, int), int> _rows = [];

    public IReadOnlyList<Fault> Faults => _faults;

    public IReadOnlyList<FoundFigure> Read(IReadOnlyList<IntakeRow> rows) => [.. rows.Select(Read).OfType<FoundFigure>()];

    /// <summary>What is said where a time stands in two rows.</summary>
    public static string Twice(int row) => $"is about the same indicator, area and period as row {row}; remove one of the two";

    private FoundFigure? Read(IntakeRow row)
    {
        var cells = new FigureCells { Indicator = row.Cells[0], Area = row.Cells[1], Group = row.Cells[2], Period = row.Cells[3], Value = row.Cells[4], HowFound = row.Cells[5] };
        if (!_rules.TryRead(cells, out var series, out var figure))
        {
            _faults.AddRange(_rules.Wrong.Select(w => new Fault(row.File, row.Number, w.Column, w.Message)));
            return null;
        }

        if (!_rows.TryAdd((series, figure.Period), row.Number))
        {
            _faults.Add(new Fault(row.File, row.Number, "period", Twice(_rows[(series, figure.Period)])));
        }

        return new FoundFigure(row.Number, series.IndicatorId, series.AreaId, series.Group, figure.ToFigure());
    }
}
