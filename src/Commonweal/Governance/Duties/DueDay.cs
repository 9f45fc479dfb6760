using Commonweal.Platform.Time;

namespace Commonweal.Governance.Duties;

/// <summary>The day that is reckoned from an event; where the day of the event is not known exactly, the first and the last that it may be.</summary>
public readonly record struct DueDay(DateOnly Earliest, DateOnly Latest)
{
    /// <summary>Whether the event's day was not stated exactly, so that this is said with "about".</summary>
    public bool IsAbout => Earliest != Latest;

    /// <summary>The day that is reckoned from a day, a month or a year.</summary>
    public static DueDay From(ImpreciseDate date, Func<DateOnly, DateOnly> reckon) => new(reckon(date.Earliest), reckon(date.Latest));

    /// <summary>The day that is reckoned from this one.</summary>
    public DueDay Then(Func<DateOnly, DateOnly> reckon) => new(reckon(Earliest), reckon(Latest));
}
