using Commonweal.Governance.Regimes;

namespace Commonweal.Governance.Duties;

/// <summary>One line of the calendar: a duty with the day by which it is due, the event from which that follows, and how it stands.</summary>
/// <param name="Regime">The rules to which the duty belongs.</param>
/// <param name="Duty">The duty.</param>
/// <param name="State">How it stands.</param>
/// <param name="Due">The last day on which it is done in time; none where none is set or it cannot be reckoned.</param>
/// <param name="NotBefore">The first day on which it can be done or may end.</param>
/// <param name="Since">The event from which it was reckoned.</param>
/// <param name="Done">The event by which it was done.</param>
/// <param name="InsteadOf">The day of the other duty that makes it needless.</param>
/// <param name="About">What it is about where there are several, such as a locality.</param>
/// <param name="Days">How many days it is late, too soon, or are left; none where it is neither.</param>
public sealed record DueDuty(
    Regime Regime,
    Duty Duty,
    DutyState State,
    DueDay? Due,
    DueDay? NotBefore,
    StatedEvent? Since,
    StatedEvent? Done,
    DueDay? InsteadOf,
    string? About,
    int? Days)
{
    /// <summary>Whether somebody else is to do it, such as the Commissioner.</summary>
    public bool IsTheirs => Duty.Whose is not null;

    /// <summary>Whether the partnership falls short of it; of what others are to do it never does.</summary>
    public bool FallsShort => !IsTheirs && State is DutyState.Late or DutyState.Missed or DutyState.TooSoon;

    /// <summary>Whether it is over, one way or the other.</summary>
    public bool IsOver => State is DutyState.Done or DutyState.DoneLate or DutyState.NotNeeded or DutyState.Ended;

    /// <summary>The day by which lines are sorted; those without one come last.</summary>
    public DateOnly SortedBy => Due?.Latest ?? NotBefore?.Latest ?? DateOnly.MaxValue;
}
