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
        var lines = plan.Series.SelectMany(s => s.Stretches(plan.Chart.Breaks)).SelectMany(Along).Concat(Rules()).ToList();
        var best = Places(at, width).MinBy(p => lines.Count(l => l.X > p.X - 3 && l.X < p.X + width + 3 && l.Y > p.Y - size - 2 && l.Y < p.Y + 6));
        if (Math.Abs(best.Y - (size * 0.35) - at.Y) > 3 * Clear)
        {
            var (from, to) = best.Y < at.Y ? (best.Y + 4, at.Y - 5) : (best.Y - size, at.Y + 5);
            svg.Append($"<path d=\"M{Number(at.X)} {Number(from)}V{Number(to)}\" stroke=\"{Stroke.Own}\" stroke-width=\"0.75\"/>");
        }

        svg.Text([words], best.X, best.Y, 0, $" font-size=\"{Number(size)}\" font-weight=\"700\" fill=\"{Stroke.Own}\" {ChartInk.Halo}");
    }

    // Above and below it, nearer and further away: in the middle, to its left and to its right.
    private IEnumerable<Spot> Places(Spot at, double width) =>
        from away in new[] { 1, 2, 3, 4.5, 6, 8 }.Select(n => n * Clear)
        from y in new[] { at.Y - away, at.Y + away + (size * 0.75) }
        where y - size >= plan.Top - 8 && y <= plan.Bottom - 2
        from x in new[] { at.X - (width / 2), at.X - width + Clear, at.X - Clear }
        select new Spot(Math.Clamp(x, plan.Left + 2, Math.Max(plan.Left + 2, plan.Right - width)), y);

    private IEnumerable<Spot> Rules() =>
        from x in plan.Chart.Breaks.Select(b => b.Since).Append(plan.Projected?.Period ?? plan.Times.First).Where(plan.Times.IsWithin).Select(plan.Times.Before)
        from step in Enumerable.Range(0, (int)((plan.Bottom - plan.Top) / Every))
        select new Spot(x, plan.Top + (step * Every));

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
