namespace Commonweal.Bodies.Seats;

/// <summary>How it stands with a seat on a day.</summary>
public enum SeatState
{
    /// <summary>Nobody stated who holds it: not known, and never called vacant.</summary>
    NotStated,

    /// <summary>Nobody holds it.</summary>
    Vacant,

    /// <summary>Nobody holds it, and somebody is yet to be nominated: after an election, say.</summary>
    AwaitingNomination,

    /// <summary>Somebody holds it.</summary>
    Held,

    /// <summary>Somebody whose term has run out goes on until somebody follows.</summary>
    HoldingOver,
}
