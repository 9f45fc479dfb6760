namespace Commonweal.Platform;

/// <summary>What says where it was found.</summary>
public interface ICited
{
    Citation Citation { get; }
}
