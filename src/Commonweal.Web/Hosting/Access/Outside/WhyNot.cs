namespace Commonweal.Web.Hosting.Access.Outside;

/// <summary>Why signing in at the provider came to nothing.</summary>
public enum WhyNot
{
    /// <summary>The provider does not answer.</summary>
    Unreachable,

    /// <summary>They said no there, or were told no.</summary>
    GivenUp,

    /// <summary>What came back does not hold.</summary>
    Wrong,

    /// <summary>It was not begun in this browser, or too long ago, or was answered before.</summary>
    TooLate,
}
