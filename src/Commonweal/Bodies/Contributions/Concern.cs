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

    /// <summary>Its own entry: its name, its sector and the like.</summary>
    Entry,

    /// <summary>What it says of itself on its public page.</summary>
    Text,

    /// <summary>One of its posts.</summary>
    Post,
}
