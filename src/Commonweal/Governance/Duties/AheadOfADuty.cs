namespace Commonweal.Governance.Duties;

/// <summary>So long ahead of the day by which another duty falls due.</summary>
/// <param name="Other">The slug of the other duty.</param>
/// <param name="AtLeast">How long ahead.</param>
public sealed record AheadOfADuty(string Other, Length AtLeast) : Timing
{
    internal override IEnumerable<Occasion> Fall(Duty duty, Told told)
    {
        var other = told.Regime.Duties.First(d => d.Slug == Other);
        var after = DateOnly.MinValue;
        foreach (var ahead in other.Timing.Fall(other, told))
        {
            if (ahead.Due is not { } plan)
            {
                yield return new Occasion(null, null) { IsNotReckoned = true, Done = told.Done(duty, null).LastOrDefault() };
                yield break;
            }

            var due = plan.Then(AtLeast.Before);
            var done = told.Done(duty, ahead.About).Where(e => Day(e) > after && Day(e) <= plan.Latest).ToList();
            yield return new Occasion(ahead.Since, ahead.About) { Due = due, Done = done.FindLast(e => Day(e) <= due.Latest) ?? done.FirstOrDefault(), IsOver = told.On > plan.Latest };
            after = plan.Latest;
        }
    }

    private static DateOnly Day(StatedEvent stated) => stated.Lifetime.From!.Value.Earliest;
}
