namespace Commonweal.Platform;

/// <summary>What the public may see once it has been published by an act.</summary>
public interface IPublished
{
    bool IsPublished { get; }
}

/// <summary>Names the thing that this belongs to: the public sees it only where it may see that thing.</summary>
/// <param name="whole">The property that leads there; where it may be empty, an empty one hides nothing.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class PartOfAttribute(string whole) : Attribute
{
    public string Whole { get; } = whole;
}
