namespace Commonweal.Places.Boundaries;

/// <summary>How the area in which an organisation works stands to that of a partnership.</summary>
public enum Match
{
    /// <summary>No boundary is held that would tell.</summary>
    NotKnown,

    /// <summary>The same area.</summary>
    Same,

    /// <summary>All of the partnership's area, and more.</summary>
    Covers,

    /// <summary>A part of the partnership's area, and nothing else.</summary>
    Within,

    /// <summary>A part of the partnership's area, and something else.</summary>
    PartOverlap,

    /// <summary>Nothing of the partnership's area.</summary>
    Apart,
}
