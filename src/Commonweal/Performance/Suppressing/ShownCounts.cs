namespace Commonweal.Performance.Suppressing;

/// <summary>
/// Counts with their totals as they may be shown: null where one is suppressed. It does not hold what is suppressed, nor which
/// counts were too small and which were suppressed only so that those cannot be worked out.
/// </summary>
public sealed class ShownCounts
{
    private readonly IReadOnlyList<long?> _counts;
    private readonly int _columns;

    internal ShownCounts(IReadOnlyList<long?> counts, int columns)
    {
        _counts = counts;
        _columns = columns;
    }

    /// <summary>How many rows there are, without that of the totals: 1 for parts of a total.</summary>
    public int Rows => Math.Max(1, (_counts.Count / _columns) - 1);

    /// <summary>How many columns there are, without that of the totals.</summary>
    public int Columns => _columns - 1;

    /// <summary>The counts in one row, the last of them its total; after the last row comes that of the totals.</summary>
    public IReadOnlyList<long?> Row(int row) => [.. _counts.Skip(row * _columns).Take(_columns)];

    /// <summary>One count; null where it is suppressed.</summary>
    public long? this[int row, int column] => _counts[(row * _columns) + column];

    /// <summary>The total of all; null where it is suppressed.</summary>
    public long? Total => _counts[^1];

    /// <summary>How many are suppressed, totals too.</summary>
    public int Suppressed => _counts.Count(c => c is null);
}
