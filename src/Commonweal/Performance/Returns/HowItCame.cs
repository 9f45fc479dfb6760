namespace Commonweal.Performance.Returns;

/// <summary>How figures were handed in. The numbers are stored.</summary>
public enum HowItCame
{
    /// <summary>Read from a foreign file, as a profile says.</summary>
    Profile = 0,

    /// <summary>Read from a file of figures alone, however large.</summary>
    File = 2,

    /// <summary>Read from figures.csv among a partnership's own files.</summary>
    Interchange = 4,
}
