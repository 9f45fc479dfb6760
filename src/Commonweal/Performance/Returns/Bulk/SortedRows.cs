using System.Runtime.InteropServices;

namespace Commonweal.Performance.Returns.Bulk;

/// <summary>
/// Figures in the order of their series and time, however many: they are sorted some hundred thousand at a time, which wait in a
/// file that goes with them, and are put together when they are read.
/// </summary>
internal sealed class SortedRows : IDisposable
{
    private const int AtOnce = 1 << 18;
    private const int Ahead = 1 << 11;

    private readonly FigureRow[] _waiting = new FigureRow[AtOnce];
    private readonly List<(long From, int Count)> _sorted = [];
    private FileStream? _file;
    private int _count;

    /// <summary>How many there are.</summary>
    public long Count { get; private set; }

    public void Add(in FigureRow row)
    {
        if (_count == AtOnce)
        {
            Write();
        }

        _waiting[_count++] = row;
        Count++;
    }

    /// <summary>All of them, sorted; may be read again.</summary>
    public IEnumerable<FigureRow> Read()
    {
        if (_file is null)
        {
            Sort();
            return _waiting.Take(_count);
        }

        if (_count > 0)
        {
            Write();
        }

        return Merged();
    }

    public void Dispose() => _file?.Dispose();

    private void Sort()
    {
        var keys = new long[_count];
        var isSorted = true;
        for (var at = 0; at < _count; at++)
        {
            keys[at] = _waiting[at].Key;
            isSorted &= at == 0 || keys[at - 1] <= keys[at];
        }

        if (!isSorted)
        {
            Array.Sort(keys, _waiting, 0, _count);
        }
    }

    private void Write()
    {
        Sort();
        _file ??= new FileStream(
            Path.Combine(Path.GetTempPath(), $"commonweal-{Guid.CreateVersion7():N}"),
            new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, BufferSize = 0, Options = FileOptions.DeleteOnClose });
        _sorted.Add((_file.Length, _count));
        _file.Write(MemoryMarshal.AsBytes(_waiting.AsSpan(0, _count)));
        _count = 0;
    }

    private IEnumerable<FigureRow> Merged()
    {
        var next = new PriorityQueue<Reading, long>();
        foreach (var reading in _sorted.Select(s => new Reading(_file!, s.From, s.Count)))
        {
            reading.Read();
            next.Enqueue(reading, reading.Current.Key);
        }

        while (next.TryDequeue(out var first, out _))
        {
            // What came sorted goes through without asking each time which is next.
            var until = next.TryPeek(out _, out var other) ? other : long.MaxValue;
            bool isMore;
            do
            {
                yield return first.Current;
                isMore = first.Read();
            }
            while (isMore && first.Current.Key <= until);

            if (isMore)
            {
                next.Enqueue(first, first.Current.Key);
            }
        }
    }

    // What was sorted together, read some thousand at a time.
    private sealed class Reading(FileStream file, long from, int count)
    {
        private readonly FigureRow[] _rows = new FigureRow[Math.Min(count, Ahead)];
        private long _from = from;
        private int _left = count;
        private int _at = -1;
        private int _filled;

        public ref readonly FigureRow Current => ref _rows[_at];

        public bool Read()
        {
            if (++_at < _filled)
            {
                return true;
            }

            (_at, _filled) = (0, Math.Min(_left, _rows.Length));
            var bytes = MemoryMarshal.AsBytes(_rows.AsSpan(0, _filled));
            for (var read = 0; read < bytes.Length;)
            {
                var more = RandomAccess.Read(file.SafeFileHandle, bytes[read..], _from + read);
                read += more > 0 ? more : throw new EndOfStreamException(file.Name);
            }

            (_from, _left) = (_from + bytes.Length, _left - _filled);
            return _filled > 0;
        }
    }
}
