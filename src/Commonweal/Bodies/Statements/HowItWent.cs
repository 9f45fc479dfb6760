namespace Commonweal.Bodies.Statements;

/// <summary>How a body, or something of it, went over into another.</summary>
public enum HowItWent
{
    /// <summary>Another took its place.</summary>
    Replaced,

    /// <summary>It came together with others into one.</summary>
    Merged,

    /// <summary>It was divided among several.</summary>
    Split,

    /// <summary>It went on elsewhere as it was.</summary>
    Continued,

    /// <summary>It came to an end.</summary>
    Ended,
}
