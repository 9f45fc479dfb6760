namespace Commonweal.Governance.Duties;

/// <summary>When a duty falls due: so long after an event, so long ahead of another duty, by a day, for each year.</summary>
public abstract record Timing
{
    private protected Timing() { }

    /// <summary>Each time that the duty falls due, by the events that are told of.</summary>
    internal abstract IEnumerable<Occasion> Fall(Duty duty, Told told);
}
