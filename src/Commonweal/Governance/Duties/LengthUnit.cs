namespace Commonweal.Governance.Duties;

/// <summary>In what a length of time is counted.</summary>
public enum LengthUnit
{
    Days,
    Weeks,
    Months,
    Years,
}
