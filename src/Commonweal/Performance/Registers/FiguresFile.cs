using System.Globalization;
using Commonweal.Performance.Returns;
using Commonweal.Places;
using Commonweal.Platform.OpenData;

namespace Commonweal.Performance.Registers;

/// <summary>Reads the rows of figures.csv: what all ways of taking figures in ask of a figure, and what only this file says of it.</summary>
/// <param name="file">Its name.</param>
/// <param name="indicators">The indicators that are known, by their addresses.</param>
/// <param name="areas">The areas that are known, by their codes.</param>
internal sealed class FiguresFile(string file, IReadOnlyDictionary<string, Indicator> indicators, IReadOnlyDictionary<string, Area> areas)
{
    private readonly List<Fault> _faults = [];
    private readonly List<Fault> _doubts = [];

    public IReadOnlyList<Fault> Faults => _faults;

    /// <summary>What nothing forbids, and somebody should look at.</summary>
    public IReadOnlyList<Fault> Doubts => _doubts;

    // What was found first and what revised it are about the same time, and are read apart.
    public IReadOnlyList<FoundFigure> Read(IReadOnlyList<(int Number, object Row)> rows) =>
        [.. rows.Select(r => (r.Number, Row: (FigureRow)r.Row)).GroupBy(r => r.Row.Revision ?? 0).SelectMany(r => Read(r.ToDictionary(x => x.Number, x => x.Row)))];

    private List<FoundFigure> Read(Dictionary<int, FigureRow> rows)
    {
        var reading = new FigureReading(indicators, areas);
        var found = reading.Read([.. rows.Select(r => r.Value.In(file, r.Key))]).Select(f => f with { Figure = rows[f.Row].Of(f.Figure) }).ToList();
        _faults.AddRange(reading.Faults);
        foreach (var figure in found)
        {
            RefuseWhatCannotBe(figure, areas[rows[figure.Row].Area]);
            DoubtTheQuotient(figure, indicators[rows[figure.Row].Indicator], rows[figure.Row].Value);
        }

        return found;
    }

    private void RefuseWhatCannotBe(FoundFigure row, Area area)
    {
        var figure = row.Figure;
        if (area.Lifetime.UntilLatest < figure.Period.From)
        {
            Refuse(row, "period", $"\"{figure.Period}\" begins after {area.Name} ended, in or on {area.Lifetime.Until!.Value.Words()}; enter an earlier period, or the area that came after it");
        }

        if (figure.Numerator is null != figure.Denominator is null)
        {
            var (empty, filled) = figure.Numerator is null ? ("numerator", "denominator") : ("denominator", "numerator");
            Refuse(row, empty, $"is empty, and {filled} is not; enter both or neither");
        }
        else if (figure.Denominator is <= 0)
        {
            Refuse(row, "denominator", "is not above 0; enter what the rate is of, or leave both it and numerator empty");
        }

        if (figure.Low > figure.High)
        {
            Refuse(row, "low", "is above high; exchange the two");
        }

        if (figure.Revision < 0)
        {
            Refuse(row, "revision", "is less than 0; leave it empty for what was found first");
        }
    }

    // Not refused: rates are adjusted for age, and what a rate is to may be stated otherwise today than when it was found.
    private void DoubtTheQuotient(FoundFigure row, Indicator indicator, string written)
    {
        if (indicator.Per is not { } per || row.Figure is not { Value: { } value, Numerator: { } counted, Denominator: > 0 and { } of })
        {
            return;
        }

        var quotient = counted / of * per;
        if (Math.Abs(quotient - value) > Math.Max(HalfOfTheLastDigit(written), Math.Abs(value) * 1e-9))
        {
            _doubts.Add(new Fault(file, row.Row, "value", $"{written} is not numerator divided by denominator, to {per:#,##0}, which is {Math.Round(quotient, 4).ToString(CultureInfo.InvariantCulture)}: look whether it is right"));
        }
    }

    private static double HalfOfTheLastDigit(string number) =>
        0.5000001 * Math.Pow(10, number.IndexOf('.', StringComparison.Ordinal) is var point and >= 0 ? point + 1 - number.Length : 0);

    private void Refuse(FoundFigure row, string column, string message) => _faults.Add(new Fault(file, row.Row, column, message));
}
