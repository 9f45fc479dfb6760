using Commonweal.Platform.OpenData;

namespace Commonweal.Performance.Returns.Bulk;

/// <summary>What is wrong with a file: who has the wrong one needs to see some faults and not a million.</summary>
internal sealed class FirstFaults(string file)
{
    private const int Most = 100;

    // The one in the last row is the first to go.
    private readonly PriorityQueue<Fault, (int Row, int Number)> _shown = new(Comparer<(int, int)>.Create((one, other) => other.CompareTo(one)));
    private int _count;

    public bool Any => _count > 0;

    public void Add(int? row, string? column, string message)
    {
        _count++;
        _shown.Enqueue(new Fault(file, row, column, message), (row ?? 0, _count));
        if (_shown.Count > Most)
        {
            _shown.Dequeue();
        }
    }

    /// <summary>The first of them, row by row, and how many more there are.</summary>
    public IReadOnlyList<Fault> ToList()
    {
        var faults = new List<Fault>();
        while (_shown.TryDequeue(out var last, out _))
        {
            faults.Insert(0, last);
        }

        return _count <= Most ? faults : [.. faults, new Fault(file, null, null, $"has {_count - Most} faults more, which are not shown; put these right first")];
    }
}
