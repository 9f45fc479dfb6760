namespace Commonweal.Bodies.Contributions;

/// <summary>What became of a contribution.</summary>
public enum ContributionState
{
    /// <summary>Nobody has decided yet.</summary>
    Waiting,

    /// <summary>It was approved, and done.</summary>
    Approved,

    /// <summary>It was sent back with a note.</summary>
    SentBack,

    /// <summary>It is so already, or the partner has said something else since.</summary>
    Overtaken,
}
