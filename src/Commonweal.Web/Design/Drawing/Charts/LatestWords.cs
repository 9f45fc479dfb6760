using static Commonweal.Web.Design.Drawing.Pen;

namespace Commonweal.Web.Design.Drawing.Charts;

/// <summary>The latest figure in words, beside its mark where the fewest lines run.</summary>
internal sealed class LatestWords(LineChartPlan plan, double size)
{
    private const double Clear = 10;
    private const double Every = 4;

    public void Write(Ink svg, ChartPoint latest)
    {
        var (at, words) = (plan.At(latest), plan.Latest(latest));
        var width = Lettering.Width(words, size);
        var lines = plan.Series.SelectMany(s => s.Stretches(plan.Chart.Breaks)).SelectMany(Along).ToList();
        var best = Places(at, width).MinBy(p => lines.Count(l => l.X > p.X - 3 && l.X < p.X + width + 3 && l.Y > p.Y - size && l.Y < p.Y + 4));
        svg.Text([words], best.X, best.Y, 0, $" font-size=\"{Number(size)}\" font-weight=\"700\" fill=\"{Stroke.Own}\" {ChartInk.Halo}");
    }

    // Above and below it, nearer and further away: in the middle, to its left and to its right.
    private IEnumerable<Spot> Places(Spot at, double width) =>
        from away in new[] { Clear, 2 * Clear, 3.5 * Clear }
        from y in new[] { at.Y - away, at.Y + away + (size * 0.75) }
        where y - size >= plan.Top - 8 && y <= plan.Bottom - 2
        from x in new[] { at.X - (width / 2), at.X - width + Clear, at.X - Clear }
        select new Spot(Math.Clamp(x, plan.Left + 2, Math.Max(plan.Left + 2, plan.Right - width)), y);

    private IEnumerable<Spot> Along(IReadOnlyList<ChartPoint> stretch)
    {
        var corners = stretch.Select(plan.At).ToList();
        foreach (var (a, b) in corners.Zip(corners.Skip(1).Append(corners[^1])))
        {
            var steps = 1 + (int)((Math.Abs(b.X - a.X) + Math.Abs(b.Y - a.Y)) / Every);
            for (var i = 0; i < steps; i++)
            {
                yield return new(a.X + ((b.X - a.X) * i / steps), a.Y + ((b.Y - a.Y) * i / steps));
            }
        }
    }
}
