namespace Commonweal.Web.Design.Drawing.Charts;

/// <summary>How the limits of classes were found.</summary>
public enum HowClassed
{
    /// <summary>Each class reaches as far as the next.</summary>
    EqualSteps,

    /// <summary>About as many values lie in each class.</summary>
    EqualShares,
}
