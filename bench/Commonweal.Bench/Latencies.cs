namespace Commonweal.Bench;

/// <summary>How long each of many things took that were done at once, and how many were done in a second.</summary>
internal sealed class Latencies
{
    private readonly List<TimeSpan> _all = [];
    private TimeSpan _together;

    /// <summary>How many were done in a second, from the first begun to the last done, wave after wave.</summary>
    public double PerSecond => _all.Count / _together.TotalSeconds;

    /// <summary>Does them all at once and waits for the last.</summary>
    public async Task WaveAsync(IReadOnlyCollection<Func<Task>> each)
    {
        var since = System.Diagnostics.Stopwatch.StartNew();
        _all.AddRange(await Task.WhenAll(each.Select(act => Task.Run(async () =>
        {
            await act();
            return since.Elapsed;
        }))));
        _together += since.Elapsed;
    }

    public void Add(Latencies others)
    {
        _all.AddRange(others._all);
        _together += others._together;
    }

    /// <summary>In how many milliseconds that share of them was done.</summary>
    public double Milliseconds(double share) => _all.Order().ElementAt((int)((_all.Count - 1) * share)).TotalMilliseconds;
}
