namespace Commonweal.Platform;

/// <summary>Names the thing that this belongs to: the public sees it only where it may see that thing.</summary>
/// <param name="whole">The property that leads there; where it may be empty, an empty one hides nothing.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class SeenWithAttribute(string whole) : Attribute
{
    public string Whole { get; } = whole;
}
