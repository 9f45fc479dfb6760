namespace Commonweal.Performance.Courses;

/// <summary>How often a figure is found, and when it is to be there.</summary>
/// <param name="Kind">The sort of period.</param>
/// <param name="Every">Of how many periods one has a figure: 2 for a survey every two years.</param>
/// <param name="Days">How many days after the end of a period its figure is to be there; null where nobody said.</param>
public sealed record Frequency(PeriodKind Kind, int Every = 1, int? Days = null)
{
    public int Every { get; init; } = Every > 0 ? Every : throw new ArgumentOutOfRangeException(nameof(Every), Every, "A figure is found every period, or every several");

    public int? Days { get; init; } = Days is null or >= 0 ? Days : throw new ArgumentOutOfRangeException(nameof(Days), Days, "A figure is there after its period at the earliest");

    /// <summary>Whether all figures are there that should be today.</summary>
    /// <param name="latest">The last period that has one; null where none has.</param>
    /// <param name="first">The first period that should have one; null where nobody said, and then it is the last that is over.</param>
    public HaveTheData Of(Period? latest, DateOnly today, Period? first = null)
    {
        var awaited = latest is { } had ? After(had) : first ?? Period.Of(Kind, today).Previous;
        var late = 0;
        for (var period = awaited; !period.EndsAfter(today) && IsLate(period, today); period = After(period))
        {
            late++;
        }

        return new(late > 0 ? DataState.Late : awaited.EndsAfter(today) ? DataState.UpToDate : DataState.Due, late, awaited, Days is { } days ? awaited.Until.AddDays(days) : null);
    }

    private bool IsLate(Period period, DateOnly today) => Days is { } days && today > period.Until.AddDays(days);

    private Period After(Period period) => Enumerable.Range(0, Every).Aggregate(period, (p, _) => p.Next);
}
