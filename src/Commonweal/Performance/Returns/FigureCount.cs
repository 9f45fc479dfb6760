namespace Commonweal.Performance.Returns;

/// <summary>What a return did.</summary>
/// <param name="Added">How many figures were new.</param>
/// <param name="Revised">How many were other than what was held of the same time.</param>
/// <param name="Unchanged">How many were held already.</param>
public sealed record FigureCount(int Added, int Revised, int Unchanged)
{
    /// <summary>Whether nothing is other than before.</summary>
    public bool ChangesNothing => Added + Revised == 0;
}
