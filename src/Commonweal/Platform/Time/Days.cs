namespace Commonweal.Platform.Time;

/// <summary>Days in a row, from the first to the last, both included; empty when the last comes before the first.</summary>
public readonly record struct Days(DateOnly First, DateOnly Last)
{
    /// <summary>Whether there is more than the one day on which a handover is shared; on that day the later holder counts.</summary>
    public bool IsMoreThanAHandover => First < Last;

    /// <summary>The days that both have.</summary>
    public Days Shared(Days other) => new(First > other.First ? First : other.First, Last < other.Last ? Last : other.Last);
}
