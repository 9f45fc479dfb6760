using Commonweal.Places;
using Commonweal.Platform.OpenData;
using RowOfFile = Commonweal.Performance.Registers.FigureRow;

namespace Commonweal.Performance.Returns;

/// <summary>Reads figures from rows, and says of each that is wrong what to do.</summary>
/// <param name="indicators">The indicators that are known, by their addresses.</param>
/// <param name="areas">The areas that are known, by their codes.</param>
internal sealed class FigureReading(IReadOnlyDictionary<string, Indicator> indicators, IReadOnlyDictionary<string, Area> areas)
{
    private readonly FigureRules _rules = new(indicators, areas);
    private readonly List<Fault> _faults = [];
    private readonly List<Fault> _doubts = [];
    private readonly Dictionary<(SeriesKey, int, int), int> _rows = [];

    public IReadOnlyList<Fault> Faults => _faults;

    /// <summary>What nothing forbids, and somebody should look at.</summary>
    public IReadOnlyList<Fault> Doubts => _doubts;

    /// <summary>What is said where a time stands in two rows.</summary>
    public static string Twice(int row) => $"is about the same indicator, area and period as row {row}; remove one of the two";

    public IReadOnlyList<FoundFigure> Read(IReadOnlyList<IntakeRow> rows) => [.. rows.Select(r => Read(r.File, r.Number, 0, new FigureCells
    {
        Indicator = r.Cells[0],
        Area = r.Cells[1],
        Group = r.Cells[2],
        Period = r.Cells[3],
        Value = r.Cells[4],
        HowFound = r.Cells[5],
    })).OfType<FoundFigure>()];

    /// <summary>Reads a figure from a row of the interchange, which says more of it; none where something is wrong.</summary>
    public FoundFigure? Read(RowOfFile row, string file, int number) => Read(file, number, row.Revision ?? 0, row.Cells());

    private FoundFigure? Read(string file, int number, int revision, FigureCells cells)
    {
        var isRight = _rules.TryRead(cells, out var series, out var figure);
        _faults.AddRange(_rules.Wrong.Select(w => new Fault(file, number, w.Column, w.Message)));
        _doubts.AddRange(_rules.Doubtful.Select(w => new Fault(file, number, w.Column, w.Message)));
        if (revision < 0)
        {
            _faults.Add(new Fault(file, number, "revision", "is less than 0; leave it empty for what was found first"));
        }

        if (!isRight)
        {
            return null;
        }

        var key = (series, figure.Period, revision);
        if (!_rows.TryAdd(key, number))
        {
            _faults.Add(new Fault(file, number, "period", Twice(_rows[key])));
        }

        return new FoundFigure(number, series.IndicatorId, series.AreaId, series.Group, figure.ToFigure() with { Revision = revision });
    }
}
