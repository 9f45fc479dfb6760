namespace Commonweal.Bodies.Contributions;

/// <summary>What a partner replies of who sits or deputises.</summary>
public enum Reply
{
    /// <summary>It is as it is shown.</summary>
    Right,

    SomebodyElse,

    Nobody,

    CannotSay,
}
