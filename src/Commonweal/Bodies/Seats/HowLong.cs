using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Seats;

/// <summary>How long something has lasted: in whole months, or in days where that is not yet one month.</summary>
/// <param name="Months">Whole months.</param>
/// <param name="Days">Days, where there is no whole month.</param>
/// <param name="IsAbout">Whether it is not stated to the day when it began; then it is the most that it can be.</param>
public readonly record struct HowLong(int Months, int Days, bool IsAbout)
{
    internal static HowLong Between(ImpreciseDate since, DateOnly on)
    {
        var from = since.Earliest;
        var months = ((on.Year - from.Year) * 12) + on.Month - from.Month;
        months -= from.AddMonths(months) > on ? 1 : 0;
        return new HowLong(months, months > 0 ? 0 : on.DayNumber - from.DayNumber, since.Precision is not Precision.Day);
    }

    /// <summary>In English: "5 months", "about 1 month", "12 days", "since today".</summary>
    public string Words() => (Months, Days) switch
    {
        (0, 0) => "since today",
        (0, 1) => About("1 day"),
        (0, var days) => About($"{days} days"),
        (1, _) => About("1 month"),
        var (months, _) => About($"{months} months"),
    };

    private string About(string length) => IsAbout ? $"about {length}" : length;
}
