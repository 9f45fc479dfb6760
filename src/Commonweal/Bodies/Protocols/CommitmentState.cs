namespace Commonweal.Bodies.Protocols;

/// <summary>How far the parties keep a commitment, as they themselves judge it.</summary>
public enum CommitmentState
{
    Kept,
    PartlyKept,
    NotKept,
}
