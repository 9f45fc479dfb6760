using Commonweal.Places;
using Commonweal.Platform;
using Commonweal.Platform.OpenData;

namespace Commonweal.Performance.Returns;

/// <summary>Reads figures from rows, and says of each that is wrong what to do.</summary>
/// <param name="indicators">The indicators that are known, by their addresses.</param>
/// <param name="areas">The areas that are known, by their codes.</param>
internal sealed class FigureReading(IReadOnlyDictionary<string, Indicator> indicators, IReadOnlyDictionary<string, Area> areas)
{
    private readonly List<Fault> _faults = [];
    private readonly Dictionary<(Guid, Guid, string, bool, Period), int> _rows = [];

    public IReadOnlyList<Fault> Faults => _faults;

    public IReadOnlyList<FoundFigure> Read(IReadOnlyList<IntakeRow> rows) => [.. rows.Select(Read).OfType<FoundFigure>()];

    private FoundFigure? Read(IntakeRow row)
    {
        var before = _faults.Count;
        var indicator = Known(row, indicators, "indicator", row.Cells[0]);
        var area = Known(row, areas, "area", row.Cells[1]);
        if (!Period.TryParse(row.Cells[3], out var period))
        {
            Refuse(row, "period", $"\"{Column.Shown(row.Cells[3])}\" is not a period; enter a month such as 2009-04, a quarter such as 2009/10 Q1, or a year such as 2009/10, 2009, 2009/10 academic or 2008 survey");
        }
        else if (indicator?.Frequency is { } kind && period.Kind != kind)
        {
            Refuse(row, "period", $"\"{period}\" is {Named(period.Kind)}; figures of {indicator.Name} are for {Named(kind)} each: enter one, or change its frequency");
        }

        if (row.Cells[2].Length > Series.LongestGroup)
        {
            Refuse(row, "group", $"has {row.Cells[2].Length} characters; shorten it to {Series.LongestGroup} or fewer");
        }

        var (value, whyNone, wrong) = FigureText.Read(row.Cells[4]);
        if (wrong is not null)
        {
            Refuse(row, "value", wrong);
        }

        var figure = new Figure(period, value) { WhyNone = whyNone, HowFound = HowFoundOf(row) };
        if (_faults.Count > before)
        {
            return null;
        }

        RefuseTwice(row, indicator!.Id, area!.Id, figure);
        return new FoundFigure(row.Number, indicator.Id, area.Id, row.Cells[2], figure);
    }

    private void RefuseTwice(IntakeRow row, Guid indicator, Guid area, Figure figure)
    {
        var key = (indicator, area, row.Cells[2], figure.HowFound is HowFound.Projected, figure.Period);
        if (!_rows.TryAdd(key, row.Number))
        {
            Refuse(row, "period", $"is about the same indicator, area and period as row {_rows[key]}; remove one of the two");
        }
    }

    private HowFound HowFoundOf(IntakeRow row)
    {
        var text = row.Cells[5];
        if (text.Length == 0)
        {
            return HowFound.Measured;
        }

        if (Array.Find(Enum.GetValues<HowFound>(), h => Slug.OfWords(h.ToString()) == text) is var found && Slug.OfWords(found.ToString()) == text)
        {
            return found;
        }

        Refuse(row, "how-found", $"\"{Column.Shown(text)}\" is not known; enter {string.Join(", ", Enum.GetValues<HowFound>().Select(h => Slug.OfWords(h.ToString())))}");
        return HowFound.Measured;
    }

    private T? Known<T>(IntakeRow row, IReadOnlyDictionary<string, T> things, string column, string cell)
        where T : class
    {
        if (!things.TryGetValue(cell, out var thing))
        {
            Refuse(row, column, $"\"{Column.Shown(cell)}\" is not known; add it to its register or correct the spelling");
        }

        return thing;
    }

    private static string Named(PeriodKind kind) => (kind is PeriodKind.AcademicYear ? "an " : "a ") + Slug.OfWords(kind.ToString()).Replace('-', ' ');

    private void Refuse(IntakeRow row, string column, string message) => _faults.Add(new Fault(row.File, row.Number, column, message));
}
