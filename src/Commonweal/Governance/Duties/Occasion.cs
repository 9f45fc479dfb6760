namespace Commonweal.Governance.Duties;

/// <summary>One time that a duty falls due.</summary>
/// <param name="Since">The event from which it is reckoned.</param>
/// <param name="About">What it is about where there are several, such as a locality.</param>
internal sealed record Occasion(StatedEvent? Since, string? About)
{
    /// <summary>The last day on which it is done in time; none where no last day is set or the event has no day.</summary>
    public DueDay? Due { get; init; }

    /// <summary>The first day on which it can be done or may end.</summary>
    public DueDay? NotBefore { get; init; }

    /// <summary>The event by which it was done.</summary>
    public StatedEvent? Done { get; init; }

    /// <summary>The day by which another duty falls due that makes this one needless.</summary>
    public DueDay? InsteadOf { get; init; }

    /// <summary>Whether the next time has begun, so that it can no longer be done.</summary>
    public bool IsOver { get; init; }

    /// <summary>Whether there is nothing from which it could be reckoned.</summary>
    public bool IsNotReckoned { get; init; }
}
