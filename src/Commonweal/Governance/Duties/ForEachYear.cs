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
        var years = new List<(DateOnly Over, StatedEvent? Done)>();
        for (var over = YearAfter(since.Lifetime.From!.Value.Earliest); over.AddYears(-1) <= told.On; over = over.AddYears(1))
        {
            years.Add((over, null));
            Answer(years, new Queue<StatedEvent>(told.Done(duty, since.About).Where(e => Begins(e) >= over && Begins(e) < over.AddYears(1))));
        }

        return years.Select(y => new Occasion(since, since.About)
        {
            NotBefore = new DueDay(y.Over, y.Over),
            Done = y.Done,
            IsOver = told.On >= y.Over.AddYears(1),
        });
    }

    // What was done in the year of a duty answers that duty; where more was done in it, the first of these answer the earliest
    // that are still open. One alone answers its own: else a single report that never came would leave every later year open.
    private static void Answer(List<(DateOnly Over, StatedEvent? Done)> years, Queue<StatedEvent> done)
    {
        for (var year = 0; done.Count > 1 && year < years.Count - 1; year++)
        {
            years[year] = years[year].Done is null ? (years[year].Over, done.Dequeue()) : years[year];
        }

        years[^1] = done.TryDequeue(out var its) ? (years[^1].Over, its) : years[^1];
    }

    private static DateOnly Begins(StatedEvent stated) => stated.Lifetime.From!.Value.Earliest;

    private DateOnly YearAfter(DateOnly day) => new DateOnly(day.Year, Month, Day) is var begins && day < begins ? begins : begins.AddYears(1);
}
