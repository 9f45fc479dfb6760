namespace Commonweal.Faults;

/// <summary>What an officer does about their organisation or their seat.</summary>
internal enum Act
{
    Edit,
    Appoint,
    Resign,
}
