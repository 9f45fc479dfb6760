namespace Commonweal.Bench;

/// <summary>Something that is measured side by side with its limit.</summary>
internal abstract class Measure
{
    /// <summary>Its number in the list of goals, or a word where it has none.</summary>
    public abstract string Name { get; }

    /// <summary>Takes it; where a peer cannot be had it says so in the figure.</summary>
    public abstract Task<IReadOnlyList<Figure>> TakeAsync(Ground ground);
}
