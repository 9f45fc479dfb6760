namespace Commonweal.Performance.RollUps;

/// <summary>Why several areas do not add up to the larger one.</summary>
public enum WhyNotWhole
{
    /// <summary>Figures of this indicator are not added.</summary>
    NotAdded,

    /// <summary>One area ended and another began within the period: what one counted the other may have counted too.</summary>
    AreasChanged,

    /// <summary>A figure is suppressed: a whole would let it be worked out by subtraction.</summary>
    Suppressed,

    /// <summary>An area that should be there has no figure, or not what the rule needs of it.</summary>
    Missing,

    /// <summary>There is nothing to divide by, or no area at all.</summary>
    OfNothing,
}
