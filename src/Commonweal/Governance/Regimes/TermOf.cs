namespace Commonweal.Governance.Regimes;

/// <summary>Of which of a partnership's own words a term speaks.</summary>
public enum TermOf
{
    /// <summary>A kind of board or group.</summary>
    Body,

    /// <summary>A layer.</summary>
    Layer,

    /// <summary>A kind of line of reporting.</summary>
    Line,

    /// <summary>A mode of working.</summary>
    Mode,

    /// <summary>A sector.</summary>
    Sector,

    /// <summary>A level of post.</summary>
    Level,

    /// <summary>A kind of seat.</summary>
    Seat,

    /// <summary>An organisation, such as the one that is the local health board.</summary>
    Organisation,
}
