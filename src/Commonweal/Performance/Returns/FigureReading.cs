using Commonweal.Performance.Registers;
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
    private readonly List<Fault> _doubts = [];
    private readonly Dictionary<(Guid, Guid, string, bool, Period, int), int> _rows = [];

    public IReadOnlyList<Fault> Faults => _faults;

    /// <summary>What nothing forbids, and somebody should look at.</summary>
    public IReadOnlyList<Fault> Doubts => _doubts;

    public IReadOnlyList<FoundFigure> Read(IReadOnlyList<IntakeRow> rows) => [.. rows.Select(r => Read(r, figure => figure)).OfType<FoundFigure>()];

    /// <summary>Reads a figure from a row of the interchange, which says more of it; none where something is wrong.</summary>
    public FoundFigure? Read(FigureRow row, string file, int number) => Read(row.In(file, number), row.Of);

    private FoundFigure? Read(IntakeRow row, Func<Figure, Figure> more)
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

        var figure = more(new Figure(period, value) { WhyNone = whyNone, HowFound = HowFoundOf(row) });
        if (_faults.Count > before)
        {
            return null;
        }

        RefuseTwice(row, indicator!.Id, area!.Id, figure);
        RefuseWhatCannotBe(row, area, figure);
        DoubtTheQuotient(row, indicator, figure);
        return new FoundFigure(row.Number, indicator.Id, area.Id, row.Cells[2], figure);
    }

    private void RefuseTwice(IntakeRow row, Guid indicator, Guid area, Figure figure)
    {
        var key = (indicator, area, row.Cells[2], figure.HowFound is HowFound.Projected, figure.Period, figure.Revision);
        if (!_rows.TryAdd(key, row.Number))
        {
            Refuse(row, "period", $"is about the same indicator, area and period as row {_rows[key]}; remove one of the two");
        }
    }

    private void RefuseWhatCannotBe(IntakeRow row, Area area, Figure figure)
    {
        if (area.Lifetime.UntilLatest < figure.Period.From)
        {
            Refuse(row, "period", $"\"{figure.Period}\" begins after {area.Name} ended, in or on {area.Lifetime.Until!.Value.Words()}; enter an earlier period, or the area that came after it");
        }

        if (figure.Numerator is null != figure.Denominator is null)
        {
            Refuse(row, figure.Numerator is null ? "numerator" : "denominator", $"is empty, and {(figure.Numerator is null ? "denominator" : "numerator")} is not; enter both or neither");
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
    private void DoubtTheQuotient(IntakeRow row, Indicator indicator, Figure figure)
    {
        if (indicator.Per is { } per && figure is { Value: { } value, Numerator: { } counted, Denominator: > 0 and { } of } && Math.Abs((counted / of * per) - value) is var off
            && off > Math.Max(HalfOfTheLastDigit(row.Cells[4]), Math.Abs(value) * 1e-9))
        {
            _doubts.Add(new Fault(row.File, row.Number, "value", $"{row.Cells[4]} is not numerator divided by denominator, to {per:#,##0}, which is {Math.Round(counted / of * per, 4).ToString(System.Globalization.CultureInfo.InvariantCulture)}: look whether it is right"));
        }
    }

    private static double HalfOfTheLastDigit(string number) =>
        0.5000001 * Math.Pow(10, number.IndexOf('.', StringComparison.Ordinal) is var point and >= 0 ? point + 1 - number.Length : 0);

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
