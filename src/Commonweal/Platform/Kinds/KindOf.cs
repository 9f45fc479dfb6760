namespace Commonweal.Platform.Kinds;

/// <summary>The list that a kind stands on.</summary>
public enum KindOf
{
    Area,
    Sector,
    Tier,
    LegalForm,
    Body,
    Layer,
    Line,
    Mode,
    Level,
    Seat,
    Relationship,
    TwoTier,
    Protocol,
    Support,
    Plan,
    Target,
}
