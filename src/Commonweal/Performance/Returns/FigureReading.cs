using Commonweal.Platform;
using Commonweal.Platform.OpenData;

namespace Commonweal.Performance.Returns;

/// <summary>Reads figures from rows, and says of each that is wrong what to do.</summary>
/// <param name="indicators">The indicators that are known, by their addresses.</param>
/// <param name="areas">The areas that are known, by their codes.</param>
internal sealed class FigureReading(Dictionary<string, Guid> indicators, Dictionary<string, Guid> areas)
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
            Refuse(row, "period", $"\"{row.Cells[3]}\" is not a period; enter a month such as 2009-04, a quarter such as 2009/10 Q1, or a year such as 2009/10, 2009, 2009/10 academic or 2008 survey");
        }

        var (value, whyNone, wrong) = FigureText.Read(row.Cells[4]);
        if (wrong is not null)
        {
            Refuse(row, "value", wrong);
        }

        if (_faults.Count > before)
        {
            return null;
        }

        var figure = new Figure(period, value) { WhyNone = whyNone, HowFound = HowFoundOf(row) };
        RefuseTwice(row, indicator, area, figure);
        return new FoundFigure(row.Number, indicator, area, row.Cells[2], figure);
    }

    private void RefuseTwice(IntakeRow row, Guid indicator, Guid area, Figure figure)
    {
        if (!_rows.TryAdd((indicator, area, row.Cells[2], figure.HowFound is HowFound.Projected, figure.Period), row.Number))
        {
            Refuse(row, "period", $"is about the same indicator, area and period as row {_rows[(indicator, area, row.Cells[2], figure.HowFound is HowFound.Projected, figure.Period)]}; remove one of the two");
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

        Refuse(row, "how-found", $"\"{text}\" is not known; enter {string.Join(", ", Enum.GetValues<HowFound>().Select(h => Slug.OfWords(h.ToString())))}");
        return HowFound.Measured;
    }

    private Guid Known(IntakeRow row, Dictionary<string, Guid> things, string column, string cell)
    {
        if (!things.TryGetValue(cell, out var id))
        {
            Refuse(row, column, $"\"{cell}\" is not known; add it to its register or correct the spelling");
        }

        return id;
    }

    private void Refuse(IntakeRow row, string column, string message) => _faults.Add(new Fault(row.File, row.Number, column, message));
}
