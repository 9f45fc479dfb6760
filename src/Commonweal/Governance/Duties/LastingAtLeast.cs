namespace Commonweal.Governance.Duties;

/// <summary>That what is done lasts so long at least, its first day and its last among it, such as a consultation: it may not end before.</summary>
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
                // "At least 12 weeks" (2015 Act, section 43) is how long it is open, and no notice of something that follows: its
                // first day and its last are days on which people can answer, so that 12 weeks from a Monday end on a Sunday.
                NotBefore = DueDay.From(e.Lifetime.From!.Value, day => Length.After(day).AddDays(-1)),
                Done = e.Lifetime.Until is null ? null : e,
            });
    }
}
