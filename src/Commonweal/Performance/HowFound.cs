namespace Commonweal.Performance;

/// <summary>How a figure was found. The numbers are stored.</summary>
public enum HowFound
{
    /// <summary>Counted or measured, as its source gives it.</summary>
    Measured = 0,

    /// <summary>Measured, and its source says that it may yet change.</summary>
    Provisional = 1,

    /// <summary>Not measured: its source filled a gap by a method of its own.</summary>
    Imputed = 2,

    /// <summary>Not yet measured: expected by a method. It never counts as a figure of what was.</summary>
    Projected = 3,
}
