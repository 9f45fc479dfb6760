namespace Commonweal.Platform.Access;

/// <summary>Over what sort of thing a role is held.</summary>
public enum Reach
{
    Installation,
    Partnership,
    Body,
    Organisation,
    Seat,
}
