namespace Commonweal.Bodies.Seats;

/// <summary>What whoever holds a seat is on the body.</summary>
public enum SeatRole
{
    Member,
    Chair,
    ViceChair,
}
