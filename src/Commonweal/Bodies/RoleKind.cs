namespace Commonweal.Bodies;

/// <summary>What somebody does for a body.</summary>
public enum RoleKind
{
    Runs,
    Chairs,
}
