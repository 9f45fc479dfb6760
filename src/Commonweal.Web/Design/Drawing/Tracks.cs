namespace Commonweal.Web.Design.Drawing;

/// <summary>Gives runs that would touch tracks of their own, in the order that makes the fewest crossings.</summary>
internal static class Tracks
{
    private const int Rounds = 4;

    public static int[] Lay(IEnumerable<Run> runs, int channels, double apart)
    {
        var counts = new int[channels];
        foreach (var channel in runs.GroupBy(r => r.Channel))
        {
            var laid = new List<Run>();
            foreach (var run in InOrder([.. channel.OrderBy(r => r.Belt).ThenBy(r => r.Order).ThenBy(r => r.Low)]))
            {
                run.Track = laid.Where(r => r.Low < run.High + apart && run.Low < r.High + apart).Select(r => r.Track + 1).DefaultIfEmpty().Max();
                laid.Add(run);
            }

            counts[channel.Key] = laid.Max(r => r.Track) + 1;
        }

        return counts;
    }

    // Each run in turn moves to where it crosses the fewest of the others, until none gains by it.
    private static List<Run> InOrder(List<Run> runs)
    {
        for (var (round, moved) = (0, runs.Count > 1); moved && round < Rounds; round++)
        {
            moved = false;
            foreach (var run in runs.ToArray())
            {
                moved |= Move(runs, run);
            }
        }

        return runs;
    }

    private static bool Move(List<Run> runs, Run run)
    {
        var from = runs.IndexOf(run);
        runs.RemoveAt(from);
        var gain = new int[runs.Count + 1];
        for (var i = 0; i < runs.Count; i++)
        {
            gain[i + 1] = gain[i] + runs[i].CrossingsBefore(run) - run.CrossingsBefore(runs[i]);
        }

        var least = gain.Min();
        var to = gain[from] == least ? from : Array.IndexOf(gain, least);
        runs.Insert(to, run);
        return to != from;
    }
}
