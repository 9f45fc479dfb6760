namespace Commonweal.Bodies.Seats;

/// <summary>What a seat counts for when the body decides.</summary>
public enum Vote
{
    Votes,
    Advises,
    Observes,
}
