namespace Commonweal.Web.Design.Drawing;

/// <summary>A straight stretch of a line along one gutter or gap, which it may share with others side by side.</summary>
internal sealed class Run(bool upright, int channel)
{
    public bool Upright { get; } = upright;
    public int Channel { get; } = channel;
    public double From { get; set; }
    public double To { get; set; }

    /// <summary>Where the line goes on at each end: before (up or left) is -1, after is 1.</summary>
    public int FromTurn { get; set; } = -1;
    public int ToTurn { get; set; } = 1;

    public int Track { get; private set; }

    /// <summary>The exact place across the channel, once the channel's own place is known.</summary>
    public double At { get; set; }

    private double Low => Math.Min(From, To);
    private double High => Math.Max(From, To);
    private int LowTurn => From <= To ? FromTurn : ToTurn;
    private int HighTurn => From <= To ? ToTurn : FromTurn;

    /// <summary>Gives runs that would touch tracks of their own, in the order that makes the fewest crossings.</summary>
    public static int[] Lay(IEnumerable<Run> runs, int channels, double apart)
    {
        var counts = new int[channels];
        foreach (var channel in runs.GroupBy(r => r.Channel))
        {
            var laid = new List<Run>();
            foreach (var run in channel.OrderBy(r => r.Belt).ThenBy(r => r.Order).ThenBy(r => r.Low))
            {
                run.Track = laid.Where(r => r.Low < run.High + apart && run.Low < r.High + apart).Select(r => r.Track + 1).DefaultIfEmpty().Max();
                laid.Add(run);
            }

            counts[channel.Key] = laid.Max(r => r.Track) + 1;
        }

        return counts;
    }

    // Lines that come and go on one side nest, the shortest nearest to it; those that pass over step like stairs.
    private int Belt => (LowTurn < 0, HighTurn < 0) switch
    {
        (true, true) => 0,
        (true, false) => 1,
        (false, true) => 2,
        _ => 3,
    };

    private double Order => Belt switch
    {
        0 => High - Low,
        1 => -Low,
        2 => Low,
        _ => Low - High,
    };
}
