namespace Commonweal.Governance.Duties;

/// <summary>How it stands with a duty on a day; worked out, never typed.</summary>
public enum DutyState
{
    /// <summary>Its day has passed and it was not done.</summary>
    Late,

    /// <summary>It was not done, and the next time has begun or the duty has ended.</summary>
    Missed,

    /// <summary>It ended before it might.</summary>
    TooSoon,

    /// <summary>It is to be done, and its day is to come.</summary>
    Due,

    /// <summary>It is to be done, and the rules set no last day.</summary>
    Open,

    /// <summary>The event from which it is reckoned, or whether it was done, is not stated: no failure.</summary>
    NotStated,

    /// <summary>It was done after its day.</summary>
    DoneLate,

    /// <summary>It was done in time.</summary>
    Done,

    /// <summary>It is not needed, because another falls due first.</summary>
    NotNeeded,

    /// <summary>The duty ended before its day.</summary>
    Ended,
}
