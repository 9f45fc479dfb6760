namespace Commonweal.Bodies.Uploads;

/// <summary>A board or group that a workbook speaks of, with its seats.</summary>
public sealed class PlannedBody
{
    internal PlannedBody(Named named, IReadOnlyList<PlannedSeat> seats) => (Named, Seats) = (named, seats);

    internal Named Named { get; }

    public string Name => Named.Name;

    /// <summary>Whether the register does not have it yet.</summary>
    public bool IsNew => Named.Slug is null;

    /// <summary>Its seats, in the order of the rows.</summary>
    public IReadOnlyList<PlannedSeat> Seats { get; }
}
