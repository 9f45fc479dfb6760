namespace Commonweal.Platform;

/// <summary>What the public may see once it has been published by an act.</summary>
public interface IPublished
{
    bool IsPublished { get; }
}
