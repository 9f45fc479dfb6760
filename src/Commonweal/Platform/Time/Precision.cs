namespace Commonweal.Platform.Time;

/// <summary>How exactly a date was stated.</summary>
public enum Precision
{
    Day,
    Month,
    Year,
}
