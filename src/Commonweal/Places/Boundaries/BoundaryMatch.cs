namespace Commonweal.Places.Boundaries;

/// <summary>How two areas match, and how we know.</summary>
/// <param name="Match">How they match.</param>
/// <param name="IsStated">Whether it follows from what is said of the areas, and not from their boundaries.</param>
/// <param name="OfOurs">The share of the partnership's area in which the organisation works; not known without boundaries.</param>
/// <param name="OfTheirs">The share of the organisation's area that is the partnership's; not known without boundaries.</param>
public sealed record BoundaryMatch(Match Match, bool IsStated, double? OfOurs, double? OfTheirs)
{
    /// <summary>
    /// Boundaries of one place from two sources run some metres apart, and along thirty kilometres of them that makes half
    /// a hundredth of a small district: what differs by less than one in a hundred is a sliver, and counts as nothing.
    /// </summary>
    public const double Sliver = 0.01;

    /// <summary>What the shares alone say.</summary>
    public static Match Measured(double ofOurs, double ofTheirs) => (ofOurs >= 1 - Sliver, ofTheirs >= 1 - Sliver) switch
    {
        (true, true) => Match.Same,
        (true, false) => Match.Covers,
        (false, true) => Match.Within,
        _ => ofOurs <= Sliver && ofTheirs <= Sliver ? Match.Apart : Match.PartOverlap,
    };
}
