using Commonweal.Platform.Time;

namespace Commonweal.Governance.Duties;

/// <summary>How it stands with one time that a duty falls due, and by how many days; where a day is not known exactly, nobody is late.</summary>
internal static class Judged
{
    public static (DutyState State, int? Days) On(DateOnly on, Occasion occasion, Duty duty, Told told) =>
        occasion.InsteadOf is not null ? (DutyState.NotNeeded, null)
        : duty.Timing is LastingAtLeast ? Lasting(on, occasion)
        : occasion.Done is { } done && !(done.Lifetime.From!.Value.Earliest > duty.Lifetime.Until?.Latest) ? Done(done.Lifetime.From!.Value, occasion.Due)
        : HasEnded(on, occasion, duty) ? (DutyState.Ended, null)
        : occasion.IsNotReckoned ? (DutyState.NotStated, null)
        : occasion.Due is { } due && on <= due.Latest ? (DutyState.Due, due.Latest.DayNumber - on.DayNumber)
        : occasion.NotBefore is { } first && on < first.Earliest ? (DutyState.Due, null)
        : !told.Keeps(duty) || told.IsDoneSomeDay(duty, occasion.About) ? (DutyState.NotStated, null)
        : occasion.IsOver || on > duty.Lifetime.Until?.Latest ? (DutyState.Missed, null)
        : occasion.Due is { } passed ? (DutyState.Late, on.DayNumber - passed.Latest.DayNumber)
        : (DutyState.Open, null);

    private static (DutyState, int?) Done(ImpreciseDate done, DueDay? due) =>
        due is { } day && done.Earliest > day.Latest ? (DutyState.DoneLate, done.Earliest.DayNumber - day.Latest.DayNumber) : (DutyState.Done, null);

    private static (DutyState, int?) Lasting(DateOnly on, Occasion occasion) =>
        occasion.NotBefore is not { } first ? (DutyState.NotStated, null)
        : occasion.Done?.Lifetime.Until is { } ended
            ? ended.Latest < first.Earliest ? (DutyState.TooSoon, first.Earliest.DayNumber - ended.Latest.DayNumber) : (DutyState.Done, null)
        : on < first.Latest ? (DutyState.Due, first.Latest.DayNumber - on.DayNumber)
        : (DutyState.Open, null);

    // A duty without a day of its own ends when the rule does; one with a day is not asked for where its day comes later.
    private static bool HasEnded(DateOnly on, Occasion occasion, Duty duty) =>
        duty.Lifetime.Until is { } until && (occasion.Due is { } due ? due.Earliest > until.Latest : on > until.Latest);
}
