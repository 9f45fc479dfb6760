namespace Commonweal.Web.Design.Drawing;

/// <summary>How often lines of a finished picture cross or lie on one another, wherever two different connectors or arrows do.</summary>
internal static class Crossings
{
    public static int Count(IReadOnlyList<Line> lines)
    {
        var (level, upright) = (new List<Stretch>(), new List<Stretch>());
        foreach (var line in lines)
        {
            for (var i = 1; i < line.Corners.Count; i++)
            {
                var (a, b) = (line.Corners[i - 1], line.Corners[i]);
                var isLevel = a.Y == b.Y;
                (isLevel ? level : upright).Add(isLevel ? new(line, a.Y, Math.Min(a.X, b.X), Math.Max(a.X, b.X)) : new(line, a.X, Math.Min(a.Y, b.Y), Math.Max(a.Y, b.Y)));
            }
        }

        return level.Sum(l => upright.Count(u => u.At > l.From && u.At < l.To && l.At > u.From && l.At < u.To && u.Line.Joins != l.Line.Joins))
            + Shared(level) + Shared(upright);
    }

    private static int Shared(List<Stretch> stretches)
    {
        var (shared, sorted) = (0, stretches.OrderBy(s => s.At).ToList());
        for (var i = 0; i < sorted.Count; i++)
        {
            for (var j = i + 1; j < sorted.Count && sorted[j].At - sorted[i].At < 1; j++)
            {
                shared += sorted[i].From + 1 < sorted[j].To && sorted[j].From + 1 < sorted[i].To && sorted[i].Line.Joins != sorted[j].Line.Joins ? 1 : 0;
            }
        }

        return shared;
    }

    private sealed record Stretch(Line Line, double At, double From, double To);
}
