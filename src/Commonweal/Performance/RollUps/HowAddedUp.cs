namespace Commonweal.Performance.RollUps;

/// <summary>How the figures of several areas become that of a larger one; never by an average of averages. The numbers are stored.</summary>
public enum HowAddedUp
{
    /// <summary>Nothing is added: the figure of the larger area has to be found by itself.</summary>
    NotAdded = 0,

    /// <summary>The values are added, as counts are.</summary>
    Sum = 1,

    /// <summary>All numerators divided by all denominators.</summary>
    Rate = 2,

    /// <summary>The values, each as heavy as its denominator.</summary>
    WeightedAverage = 3,
}
