using System.Globalization;
using System.Text.RegularExpressions;

namespace Commonweal.Performance;

/// <summary>
/// The time for which a figure was found: a month, a quarter, a year that begins in January, April or September, the year of a
/// survey, or several years in a row. Written "2009-04", "2009/10 Q1" (April to June 2009), "2009", "2009/10",
/// "2009/10 academic", "2008 survey", "2006/07 to 2008/09".
/// </summary>
public readonly partial record struct Period : IComparable<Period>
{
    private const int First = 1900;
    private const int Last = 2200;

    // Each has room beside it for the kind (3 bits) and for the years that it spans, less one (3 bits).
    private static readonly DateOnly Zero = new(First, 1, 1);

    private readonly int _number;

    private Period(PeriodKind kind, DateOnly from, int years = 1) =>
        _number = ((from.DayNumber - Zero.DayNumber) << 6) | ((years - 1) << 3) | (int)kind;

    private Period(int number) => _number = number;

    public PeriodKind Kind => (PeriodKind)(_number & 7);

    /// <summary>How many years it spans; 1 for whatever is no longer than a year.</summary>
    public int Years => ((_number >> 3) & 7) + 1;

    /// <summary>Its first day.</summary>
    public DateOnly From => Zero.AddDays(_number >> 6);

    /// <summary>Its last day.</summary>
    public DateOnly Until => From.AddMonths(Months).AddDays(-1);

    /// <summary>How many months it spans.</summary>
    public int Months => Kind switch { PeriodKind.Month => 1, PeriodKind.Quarter => 3, _ => 12 * Years };

    /// <summary>The number by which it is stored: periods of one kind sort by it as they follow each other.</summary>
    public int Number => _number;

    /// <summary>A month of a year.</summary>
    public static Period Month(int year, int month) => new(PeriodKind.Month, new DateOnly(Sound(year), month, 1));

    /// <summary>A quarter of the financial year that begins in April of the year: 1 is April to June.</summary>
    public static Period Quarter(int year, int quarter) => new(PeriodKind.Quarter, new DateOnly(Sound(year), 4, 1).AddMonths(3 * (quarter - 1)));

    /// <summary>A year, or several in a row, of the kind given, by the year in which the first of them begins.</summary>
    public static Period Year(PeriodKind kind, int year, int years = 1) =>
        years is < 1 or > 8
            ? throw new ArgumentOutOfRangeException(nameof(years), years, "A period spans one to eight years")
            : new(kind, new DateOnly(Sound(year), kind switch { PeriodKind.FinancialYear => 4, PeriodKind.AcademicYear => 9, _ => 1 }, 1), years);

    /// <summary>April of the year to March of the next.</summary>
    public static Period FinancialYear(int year) => Year(PeriodKind.FinancialYear, year);

    /// <summary>What sorts after all periods that begin on the day or before it, and before all others; it is none itself.</summary>
    internal static Period LastBegunBy(DateOnly day) => new(((day.DayNumber - Zero.DayNumber) << 6) | 63);

    /// <summary>Puts a stored number together again.</summary>
    public static Period Stored(int number) => new(number);

    /// <summary>Whether there are periods of every kind on a day, and one before them.</summary>
    public static bool Reaches(DateOnly day) => day.Year is > First and < Last;

    /// <summary>The period of a kind that a day lies in.</summary>
    public static Period Of(PeriodKind kind, DateOnly day) => kind switch
    {
        PeriodKind.Month => Month(day.Year, day.Month),
        PeriodKind.Quarter => Quarter(day.Month < 4 ? day.Year - 1 : day.Year, ((day.Month + 8) % 12 / 3) + 1),
        PeriodKind.FinancialYear => Year(kind, day.Month < 4 ? day.Year - 1 : day.Year),
        PeriodKind.AcademicYear => Year(kind, day.Month < 9 ? day.Year - 1 : day.Year),
        _ => Year(kind, day.Year),
    };

    /// <summary>The one that begins when this ends; of several years, the one that begins a year later.</summary>
    public Period Next => Later(1);

    /// <summary>The one that ends when this begins; of several years, the one that began a year before.</summary>
    public Period Previous => Later(-1);

    /// <summary>The same time of the year before, with which figures that go up and down within a year are compared.</summary>
    public Period YearBefore => new(Kind, From.AddYears(-1), Years);

    /// <summary>Whether it has not ended on the day.</summary>
    public bool EndsAfter(DateOnly day) => Until >= day;

    /// <summary>How many steps lead from this period to a later one of its kind.</summary>
    public int StepsTo(Period later)
    {
        var months = ((later.From.Year - From.Year) * 12) + later.From.Month - From.Month;
        return months / Math.Min(Months, 12);
    }

    /// <summary>Reads a period as files and people write it.</summary>
    public static bool TryParse(string? text, out Period period)
    {
        period = default;
        var match = Written().Match(text?.Trim() ?? "");
        if (!match.Success)
        {
            return false;
        }

        var year = Read(match, "year") ?? 0;
        var years = (Read(match, "last") ?? year) - year + 1;
        if (year is < First or > Last || years is < 1 or > 8 || !Follows(match, "end", year) || !Follows(match, "lastend", year + years - 1))
        {
            return false;
        }

        period = match switch
        {
            _ when Read(match, "month") is { } month => Month(year, month),
            _ when Read(match, "quarter") is { } quarter => Quarter(year, quarter),
            _ when match.Groups["of"].Value == "academic" => Year(PeriodKind.AcademicYear, year),
            _ when match.Groups["of"].Value == "survey" => Year(PeriodKind.SurveyYear, year),
            _ => Year(match.Groups["end"].Success ? PeriodKind.FinancialYear : PeriodKind.CalendarYear, year, years),
        };
        return true;
    }

    /// <summary>Reads a period; throws <see cref="FormatException"/> for any other text.</summary>
    public static Period Parse(string text) => TryParse(text, out var period) ? period : throw new FormatException($"'{text}' is not a period");

    public int CompareTo(Period other) => _number.CompareTo(other._number);

    public static bool operator <(Period left, Period right) => left.CompareTo(right) < 0;

    public static bool operator >(Period left, Period right) => left.CompareTo(right) > 0;

    public static bool operator <=(Period left, Period right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Period left, Period right) => left.CompareTo(right) >= 0;

    /// <summary>As files write it.</summary>
    public override string ToString() => Kind switch
    {
        PeriodKind.Month => From.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        PeriodKind.Quarter => $"{Of(PeriodKind.FinancialYear, From)} Q{((From.Month + 8) % 12 / 3) + 1}",
        PeriodKind.AcademicYear => $"{Split(From.Year)} academic",
        PeriodKind.SurveyYear => $"{From.Year} survey",
        _ when Years > 1 => $"{One(From.Year)} to {One(From.Year + Years - 1)}",
        _ => One(From.Year),
    };

    private Period Later(int steps) => new(Kind, From.AddMonths(steps * Math.Min(Months, 12)), Years);

    private string One(int year) => Kind is PeriodKind.FinancialYear ? Split(year) : year.ToString(CultureInfo.InvariantCulture);

    private static string Split(int year) => $"{year}/{(year + 1) % 100:00}";

    private static int Sound(int year) => year is < First or > Last ? throw new ArgumentOutOfRangeException(nameof(year), year, $"A period lies between {First} and {Last}") : year;

    private static int? Read(Match match, string group) =>
        match.Groups[group] is { Success: true } found ? int.Parse(found.ValueSpan, CultureInfo.InvariantCulture) : null;

    // A year that is split over two is written with the end of the second: 2009/10, and never 2009/11.
    private static bool Follows(Match match, string group, int year) => Read(match, group) is not { } end || end == (year + 1) % 100;

    [GeneratedRegex(
        @"^(?<year>[0-9]{4})(-(?<month>0[1-9]|1[0-2])|/(?<end>[0-9]{2}) Q(?<quarter>[1-4])|/(?<end>[0-9]{2}) (?<of>academic)| (?<of>survey)|/(?<end>[0-9]{2})( ?(to|-) ?(?<last>[0-9]{4})/(?<lastend>[0-9]{2}))?|( ?(to|-) ?(?<last>[0-9]{4}))?)\z",
        RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Written();
}
