namespace Commonweal.Governance.Restructuring;

/// <summary>What an act of a proposal does to the structure.</summary>
public enum WhatIsProposed
{
    /// <summary>Forms a board or group.</summary>
    Form,

    /// <summary>Lets one or several go over into another.</summary>
    Merge,

    /// <summary>Ends one that goes over into none.</summary>
    End,

    /// <summary>Gives one another name.</summary>
    Rename,

    /// <summary>Lets one stand within another, or within none.</summary>
    Place,
}
