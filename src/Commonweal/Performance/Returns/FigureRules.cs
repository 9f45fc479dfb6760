using System.Globalization;
using Commonweal.Performance.Registers;
using Commonweal.Places;
using Commonweal.Platform;
using Commonweal.Platform.OpenData;

namespace Commonweal.Performance.Returns;

/// <summary>What must be so of the cells of a figure, and what to do where it is not; makes no text of cells that are in order.</summary>
/// <param name="indicators">The indicators that are known, by their addresses.</param>
/// <param name="areas">The areas that are known, by their codes.</param>
internal sealed class FigureRules(IEnumerable<KeyValuePair<string, Indicator>> indicators, IEnumerable<KeyValuePair<string, Area>> areas)
{
    private static readonly Dictionary<string, HowFound> s_howFound = Enum.GetValues<HowFound>().ToDictionary(h => Slug.OfWords(h.ToString()), StringComparer.Ordinal);

    private readonly Dictionary<string, Indicator> _indicators = new(indicators, StringComparer.Ordinal);
    private readonly Dictionary<string, Area> _areas = new(areas, StringComparer.Ordinal);
    private readonly Dictionary<string, Period> _periods = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _groups = new(StringComparer.Ordinal);
    private readonly List<(string Column, string Message)> _wrong = [];
    private readonly List<(string Column, string Message)> _doubtful = [];

    /// <summary>What is wrong with the row that was read last, column by column.</summary>
    public IReadOnlyList<(string Column, string Message)> Wrong => _wrong;

    /// <summary>What nothing forbids in it, and somebody should look at.</summary>
    public IReadOnlyList<(string Column, string Message)> Doubtful => _doubtful;

    /// <summary>Reads a row; where false, <see cref="Wrong"/> says why.</summary>
    public bool TryRead(FigureCells cells, out SeriesKey series, out FigureRow figure)
    {
        _wrong.Clear();
        _doubtful.Clear();
        var indicator = Known(_indicators, "indicator", cells.Indicator);
        var area = Known(_areas, "area", cells.Area);
        var period = PeriodOf(cells.Period, indicator);
        var group = GroupOf(cells.Group);
        var (value, whyNone, wrong) = FigureText.Read(cells.Value);
        if (wrong is not null)
        {
            Refuse("value", wrong);
        }

        var howFound = HowFoundOf(cells.HowFound);
        figure = new FigureRow
        {
            Period = period.Number,
            Value = FigureRow.OrNone(value),
            WhyNone = whyNone,
            HowFound = howFound,
            Numerator = Beside("numerator", cells.Numerator),
            Denominator = Beside("denominator", cells.Denominator),
            Low = Beside("low", cells.Low),
            High = Beside("high", cells.High),
        };
        RefuseWhatCannotBe(area, period, figure);
        if (indicator is not null)
        {
            DoubtTheQuotient(cells.Value, indicator, figure);
        }

        series = _wrong.Count > 0 ? default : new SeriesKey(indicator!.Id, area!.Id, group, howFound is HowFound.Projected);
        return _wrong.Count == 0;
    }

    private void RefuseWhatCannotBe(Area? area, Period period, in FigureRow figure)
    {
        if (area is not null && area.Lifetime.UntilLatest < period.From)
        {
            Refuse("period", $"\"{period}\" begins after {area.Name} ended, in or on {area.Lifetime.Until!.Value.Words()}; enter an earlier period, or the area that came after it");
        }

        if (double.IsNaN(figure.Numerator) != double.IsNaN(figure.Denominator))
        {
            var (empty, other) = double.IsNaN(figure.Numerator) ? ("numerator", "denominator") : ("denominator", "numerator");
            Refuse(empty, $"is empty, and {other} is not; enter both or neither");
        }
        else if (figure.Denominator <= 0)
        {
            Refuse("denominator", "is not above 0; enter what the rate is of, or leave both it and numerator empty");
        }

        if (figure.Low > figure.High)
        {
            Refuse("low", "is above high; exchange the two");
        }
    }

    // Not refused: rates are adjusted for age, and what a rate is to may be stated otherwise today than when it was found.
    private void DoubtTheQuotient(ReadOnlySpan<char> cell, Indicator indicator, in FigureRow figure)
    {
        if (indicator.Per is { } per && figure.Numerator / figure.Denominator * per is var quotient && Math.Abs(quotient - figure.Value) > Math.Max(HalfOfTheLastDigit(cell), Math.Abs(figure.Value) * 1e-9))
        {
            _doubtful.Add(("value", $"{cell} is not numerator divided by denominator, to {per:#,##0}, which is {Math.Round(quotient, 4).ToString(CultureInfo.InvariantCulture)}: look whether it is right"));
        }
    }

    private static double HalfOfTheLastDigit(ReadOnlySpan<char> number) =>
        0.5000001 * Math.Pow(10, number.IndexOf('.') is var point and >= 0 ? point + 1 - number.Length : 0);

    private Period PeriodOf(ReadOnlySpan<char> cell, Indicator? indicator)
    {
        if (!_periods.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(cell, out var period))
        {
            var text = cell.ToString();
            if (!Period.TryParse(text, out period))
            {
                Refuse("period", PeriodsAndTolerances.NotAPeriod(text));
                return default;
            }

            _periods[text] = period;
        }

        if (indicator?.Frequency is { } kind && period.Kind != kind)
        {
            Refuse("period", $"\"{period}\" is {Named(period.Kind)}; figures of {indicator.Name} are for {Named(kind)} each: enter one, or change its frequency");
        }

        return period;
    }

    private string GroupOf(ReadOnlySpan<char> cell)
    {
        if (cell.Length > Series.LongestGroup)
        {
            Refuse("group", $"has {cell.Length} characters; shorten it to {Series.LongestGroup} or fewer");
            return "";
        }

        if (!_groups.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(cell, out var group))
        {
            group = cell.ToString();
            _groups[group] = group;
        }

        return group;
    }

    private HowFound HowFoundOf(ReadOnlySpan<char> cell)
    {
        if (!s_howFound.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(cell, out var howFound) && !cell.IsEmpty)
        {
            Refuse("how-found", $"\"{Column.Shown(cell.ToString())}\" is not known; enter {string.Join(", ", s_howFound.Keys)}");
        }

        return howFound;   // measured, where nothing is said
    }

    // What stands beside a value may be left empty.
    private double Beside(string column, ReadOnlySpan<char> cell)
    {
        if (cell.IsEmpty)
        {
            return double.NaN;
        }

        var (value, _, wrong) = FigureText.Read(cell);
        if (wrong is not null)
        {
            Refuse(column, wrong);
        }

        return FigureRow.OrNone(value);
    }

    private T? Known<T>(Dictionary<string, T> things, string column, ReadOnlySpan<char> cell)
    {
        if (!things.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(cell, out var thing))
        {
            Refuse(column, $"\"{Column.Shown(cell.ToString())}\" is not known; add it to its register or correct the spelling");
        }

        return thing;
    }

    private static string Named(PeriodKind kind) => (kind is PeriodKind.AcademicYear ? "an " : "a ") + Slug.OfWords(kind.ToString()).Replace('-', ' ');

    private void Refuse(string column, string message) => _wrong.Add((column, message));
}
