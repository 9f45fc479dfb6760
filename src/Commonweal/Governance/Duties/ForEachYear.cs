using Commonweal.Platform.Time;

namespace Commonweal.Governance.Duties;

/// <summary>For each year that begins on a day such as 1 April, when it is over; the rules set no last day.</summary>
/// <param name="Month">The month in which the year begins.</param>
/// <param name="Day">The day of the month.</param>
/// <param name="Events">The slugs of the events in whose year it is due for the first time.</param>
public sealed record ForEachYear(int Month, int Day, IReadOnlyList<string> Events) : Timing
{
    internal override IEnumerable<Occasion> Fall(Duty duty, Told told)
    {
        var first = told.Dated(Events).Where(e => e.Lifetime.From!.Value.Earliest <= told.On).GroupBy(e => e.About).Select(g => g.First()).ToList();
        return first.Count == 0
            ? [new Occasion(null, null) { IsNotReckoned = true, Done = told.Done(duty, null).LastOrDefault() }]
            : first.SelectMany(e => Fall(e, duty, told));
    }

    private IEnumerable<Occasion> Fall(StatedEvent since, Duty duty, Told told)
    {
        for (var over = YearAfter(since.Lifetime.From!.Value.Earliest); over.AddYears(-1) <= told.On; over = over.AddYears(1))
        {
            yield return new Occasion(since, since.About)
            {
                NotBefore = new DueDay(over, over),
                Done = told.Done(duty, since.About).FirstOrDefault(e => e.Lifetime.From is { } day && day.Earliest >= over && day.Earliest < over.AddYears(1)),
                IsOver = told.On >= over.AddYears(1),
            };
        }
    }

    private DateOnly YearAfter(DateOnly day) => new DateOnly(day.Year, Month, Day) is var begins && day < begins ? begins : begins.AddYears(1);
}
