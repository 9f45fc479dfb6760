namespace Commonweal.Performance.RollUps;

/// <summary>How the figure that is given for an area stands to what its parts add up to.</summary>
public enum HowTheyCompare
{
    /// <summary>The parts are not whole, one of the two is only projected, or there is no figure to hold them against.</summary>
    NotKnown,
    Same,

    /// <summary>"The districts add up to 14 fewer."</summary>
    PartsAreFewer,
    PartsAreMore,
}

/// <summary>
/// A county's own figure held against what its districts add up to, in the indicator's unit. Nothing is said where a part is
/// suppressed, since the difference would be that part.
/// </summary>
/// <param name="Compared">How the two stand to each other.</param>
/// <param name="Stated">The figure that is given for the whole.</param>
/// <param name="AddedUp">What the parts come to.</param>
public sealed record Disagreement(HowTheyCompare Compared, double? Stated, double? AddedUp)
{
    /// <summary>How much more the parts come to than the whole is said to be: −14 where they are 14 fewer.</summary>
    public double? Difference => Compared is HowTheyCompare.NotKnown ? null : Math.Round(AddedUp!.Value - Stated!.Value, 9);

    /// <summary>Holds a figure against its parts; they agree within what rounding may make of them.</summary>
    public static Disagreement Between(Figure whole, RolledUp parts, double rounding = 0)
    {
        if (whole.Value is not { } stated || whole.Period != parts.Period || parts.Value is not { } addedUp
            || HowFound.Projected == whole.HowFound || HowFound.Projected == parts.HowFound)
        {
            return new(HowTheyCompare.NotKnown, null, null);
        }

        var difference = Math.Round(addedUp - stated, 9);
        return new(Math.Abs(difference) <= rounding ? HowTheyCompare.Same : difference < 0 ? HowTheyCompare.PartsAreFewer : HowTheyCompare.PartsAreMore, stated, addedUp);
    }
}
