namespace Commonweal.Performance;

/// <summary>Why a figure has no value. The numbers are stored.</summary>
public enum WhyNone
{
    /// <summary>The source says that it has none: NA, "-".</summary>
    NotAvailable = 0,

    /// <summary>So few that somebody could be known by it: "fewer than 5", "c", "&lt;5".</summary>
    Suppressed = 1,
}
