namespace Commonweal.Governance.Duties;

/// <summary>So long after an event, and where the rules say so then so long after each time that it was done.</summary>
/// <param name="Events">The slugs of the events after which it is due.</param>
/// <param name="Within">Within how long; none where no last day is set.</param>
/// <param name="Then">Within how long after each time that it was done.</param>
/// <param name="EndsBefore">Whether it must be done before so long has passed, and not when.</param>
/// <param name="UnlessDue">The slug of the duty that makes it needless where that falls due first.</param>
public sealed record AfterAnEvent(IReadOnlyList<string> Events, Length? Within, Length? Then, bool EndsBefore, string? UnlessDue) : Timing
{
    internal override IEnumerable<Occasion> Fall(Duty duty, Told told)
    {
        var all = told.Dated(Events).ToList();
        return all.Count == 0
            ? [new Occasion(null, null) { IsNotReckoned = true, Done = told.Done(duty, null).LastOrDefault() }]
            : all.GroupBy(e => e.About).SelectMany(g => Fall(duty, told, [.. g]));
    }

    private IEnumerable<Occasion> Fall(Duty duty, Told told, List<StatedEvent> triggers)
    {
        for (var i = 0; i < triggers.Count; i++)
        {
            var (begins, ends) = (Begins(triggers[i]), i + 1 < triggers.Count ? Begins(triggers[i + 1]) : DateOnly.MaxValue);
            // Where it is due after the last time that it was done, the next time ends the wait and does it.
            var next = triggers.ElementAtOrDefault(i + 1);
            var done = told.Done(duty, triggers[i].About).Where(e => e != triggers[i] && Begins(e) >= begins && (e == next || Begins(e) < ends)).ToList();
            foreach (var occasion in Fall(triggers[i], done, ends, duty, told))
            {
                yield return occasion;
            }
        }
    }

    private IEnumerable<Occasion> Fall(StatedEvent trigger, List<StatedEvent> done, DateOnly ends, Duty duty, Told told)
    {
        yield return Of(trigger, trigger, Within, done.FirstOrDefault(), told.On >= ends);
        for (var i = 0; Then is not null && i < done.Count; i++)
        {
            var next = Of(trigger, done[i], Then, done.ElementAtOrDefault(i + 1), told.On >= ends);
            var instead = next.Done is null ? Instead(done[i], next.Due!.Value, told) : null;
            // What the next plan overtook before it fell due is asked for no more.
            if (instead is not null || next.Done is not null || next.Due!.Value.Earliest < ends)
            {
                yield return next with { InsteadOf = instead };
            }
        }
    }

    private Occasion Of(StatedEvent trigger, StatedEvent since, Length? within, StatedEvent? done, bool isOver) => new(since, trigger.About)
    {
        Due = within is { } length ? DueDay.From(since.Lifetime.From!.Value, day => EndsBefore ? length.After(day).AddDays(-1) : length.After(day)) : null,
        Done = done,
        IsOver = isOver && done is null,
    };

    private DueDay? Instead(StatedEvent previous, DueDay due, Told told) =>
        told.Regime.Duties.FirstOrDefault(d => d.Slug == UnlessDue) is { } other
            ? other.Timing.Fall(other, told).Select(o => o.Due).FirstOrDefault(d => d is { } day && day.Earliest > Begins(previous) && day.Earliest <= due.Latest)
            : null;

    private static DateOnly Begins(StatedEvent stated) => stated.Lifetime.From!.Value.Earliest;
}
