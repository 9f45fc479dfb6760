using System.Globalization;

namespace Commonweal.Governance.Duties;

/// <summary>
/// A length of time as an Act has it: "14 months". A month or a year ends on the day of the same number, and where there is none
/// on the last day of the month: one year after 29 February is 28 February.
/// </summary>
public readonly record struct Length(int Number, LengthUnit Unit)
{
    /// <summary>The day on which so much has passed since the day.</summary>
    public DateOnly After(DateOnly day) => Moved(day, Number);

    /// <summary>The day so long before the day.</summary>
    public DateOnly Before(DateOnly day) => Moved(day, -Number);

    /// <summary>Reads "14 months" or "1 year"; no other text is a length.</summary>
    public static Length? Parse(string text) =>
        text.Split(' ') is [var number, var unit] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var many)
        && Enum.GetValues<LengthUnit>().Select(u => (LengthUnit?)u).FirstOrDefault(u => Word(u!.Value, many) == unit) is { } known
            ? new Length(many, known)
            : null;

    /// <summary>As files write it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number} {Word(Unit, Number)}");

    private static string Word(LengthUnit unit, int number)
    {
        var word = unit.ToString().ToLowerInvariant();
        return number == 1 ? word[..^1] : word;
    }

    private DateOnly Moved(DateOnly day, int number) => Unit switch
    {
        LengthUnit.Days => day.AddDays(number),
        LengthUnit.Weeks => day.AddDays(7 * number),
        LengthUnit.Months => day.AddMonths(number),
        _ => day.AddYears(number),
    };
}
