namespace Commonweal.Performance;

/// <summary>Whether high or low is good. The numbers are stored.</summary>
public enum Polarity
{
    HighIsGood = 0,
    LowIsGood = 1,

    /// <summary>What is close to the planned path is good, on either side of it.</summary>
    CloseToPlanIsGood = 2,
}
