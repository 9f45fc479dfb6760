using System.Globalization;

namespace Commonweal.Platform.Time;

/// <summary>
/// A day, month or year as it was stated, kept as the earliest and the latest day that it may mean.
/// Sorts by its earliest day, and is written as it was stated: "2009-07-01", "2009-07" or "2009".
/// </summary>
public readonly record struct ImpreciseDate : IComparable<ImpreciseDate>
{
    private static readonly string[] Days = ["yyyy-MM-dd", "d/M/yyyy", "d.M.yyyy", "d-M-yyyy", "d M yyyy", "d MMMM yyyy", "d MMM yyyy"];
    private static readonly string[] Months = ["yyyy-MM", "MMMM yyyy", "MMM yyyy", "M/yyyy"];

    private ImpreciseDate(DateOnly earliest, DateOnly latest)
    {
        Earliest = earliest;
        Latest = latest;
    }

    /// <summary>The first day that it may mean.</summary>
    public DateOnly Earliest { get; }

    /// <summary>The last day that it may mean.</summary>
    public DateOnly Latest { get; }

    public Precision Precision =>
        Earliest == Latest ? Precision.Day
        : Earliest.Month == Latest.Month ? Precision.Month
        : Precision.Year;

    /// <summary>A day.</summary>
    public static ImpreciseDate Day(DateOnly day) => new(day, day);

    /// <summary>A day.</summary>
    public static ImpreciseDate Day(int year, int month, int day) => Day(new DateOnly(year, month, day));

    /// <summary>A month of a year.</summary>
    public static ImpreciseDate Month(int year, int month) =>
        new(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)));

    /// <summary>A year.</summary>
    public static ImpreciseDate Year(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    /// <summary>Puts a stored pair of days together again; either both are given or neither is.</summary>
    public static ImpreciseDate? Between(DateOnly? earliest, DateOnly? latest) =>
        earliest is { } first && latest is { } last ? new ImpreciseDate(first, last) : null;

    /// <summary>Reads a day, a month or a year as people and files write them, in English or in Welsh; no other text is a date.</summary>
    public static bool TryParse(string? text, out ImpreciseDate date)
    {
        var english = CultureInfo.InvariantCulture;
        // By itself the parser takes a space for none, and would read 20090701 as 20 9 0701.
        var words = (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        text = string.Join(' ', words.Length > 1 ? WelshMonths.InEnglish(words) : words);
        if (DateOnly.TryParseExact(text, Days, english, DateTimeStyles.None, out var day))
        {
            date = Day(day);
            return true;
        }

        if (DateOnly.TryParseExact(text, Months, english, DateTimeStyles.None, out var month))
        {
            date = Month(month.Year, month.Month);
            return true;
        }

        var isYear = DateOnly.TryParseExact(text, "yyyy", english, DateTimeStyles.None, out var year);
        date = isYear ? Year(year.Year) : default;
        return isYear;
    }

    /// <summary>Reads a day, a month or a year; throws <see cref="FormatException"/> for any other text.</summary>
    public static ImpreciseDate Parse(string text) =>
        TryParse(text, out var date) ? date : throw new FormatException($"'{text}' is not a day, a month or a year");

    /// <summary>The first time after it: the next day after a day; after a month or a year nobody knows more than that.</summary>
    public ImpreciseDate Next => Precision is Precision.Day ? Day(Latest.AddDays(1)) : this;

    /// <summary>Sorts by the earliest day.</summary>
    public int CompareTo(ImpreciseDate other) => Earliest.CompareTo(other.Earliest);

    public static bool operator <(ImpreciseDate left, ImpreciseDate right) => left.CompareTo(right) < 0;

    public static bool operator >(ImpreciseDate left, ImpreciseDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(ImpreciseDate left, ImpreciseDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(ImpreciseDate left, ImpreciseDate right) => left.CompareTo(right) >= 0;

    /// <summary>As files hold it.</summary>
    public override string ToString() => Earliest.ToString(Precision switch
    {
        Precision.Day => "yyyy-MM-dd",
        Precision.Month => "yyyy-MM",
        _ => "yyyy",
    }, CultureInfo.InvariantCulture);

    /// <summary>As people say it, in their language: "26 July 2005", "July 2005", "2005".</summary>
    public string Words() => Earliest.ToString(Precision switch
    {
        Precision.Day => "d MMMM yyyy",
        Precision.Month => "MMMM yyyy",
        _ => "yyyy",
    }, CultureInfo.CurrentCulture);
}
