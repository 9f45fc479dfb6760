using Commonweal.Platform.Time;

namespace Commonweal.Governance.Duties;

/// <summary>Once, by a day that the rules name, or by none.</summary>
/// <param name="Day">The day; none where the rules set none.</param>
public sealed record ByADay(ImpreciseDate? Day) : Timing
{
    internal override IEnumerable<Occasion> Fall(Duty duty, Told told) =>
        [new Occasion(null, null) { Due = Day is { } day ? new DueDay(day.Earliest, day.Latest) : null, Done = told.Done(duty, null).FirstOrDefault() }];
}
