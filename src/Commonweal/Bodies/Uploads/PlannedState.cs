namespace Commonweal.Bodies.Uploads;

/// <summary>What becomes of a row of a workbook.</summary>
public enum PlannedState
{
    Added,
    Unchanged,
    Differs,
    EndStated,
    LeftOut,
}
