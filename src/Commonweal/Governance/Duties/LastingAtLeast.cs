namespace Commonweal.Governance.Duties;

/// <summary>That what is done lasts so long at least, such as a consultation: it may not end before.</summary>
/// <param name="Length">How long.</param>
public sealed record LastingAtLeast(Length Length) : Timing
{
    internal override IEnumerable<Occasion> Fall(Duty duty, Told told)
    {
        var all = told.Dated(duty.DoneBy).ToList();
        return all.Count == 0
            ? [new Occasion(null, null) { IsNotReckoned = true }]
            : all.Select(e => new Occasion(e, e.About)
            {
                NotBefore = DueDay.From(e.Lifetime.From!.Value, Length.After),
                Done = e.Lifetime.Until is null ? null : e,
            });
    }
}
