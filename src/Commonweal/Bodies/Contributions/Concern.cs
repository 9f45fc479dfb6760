namespace Commonweal.Bodies.Contributions;

/// <summary>What it is of which a partner says something.</summary>
public enum Concern
{
    /// <summary>Who holds a seat of its own.</summary>
    Holder,

    /// <summary>Who deputises there.</summary>
    Deputy,

    /// <summary>The letter by which it nominated whoever holds the seat.</summary>
    Letter,
}
