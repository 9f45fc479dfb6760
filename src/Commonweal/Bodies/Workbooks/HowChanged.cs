namespace Commonweal.Bodies.Workbooks;

/// <summary>What became of a row.</summary>
public enum HowChanged
{
    Added,
    Changed,
    Removed,
}
