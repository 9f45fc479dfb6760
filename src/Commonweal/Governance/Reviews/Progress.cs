namespace Commonweal.Governance.Reviews;

/// <summary>What has become of a recommendation; worked out, never typed.</summary>
public enum Progress
{
    /// <summary>Its last day has gone by and it is not stated to be done.</summary>
    Late,

    /// <summary>It was accepted, wholly or in part, and is not done.</summary>
    UnderWay,

    Done,

    Rejected,

    /// <summary>Neither a reply nor an end is stated.</summary>
    NotStated,
}
