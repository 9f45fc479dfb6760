using Commonweal.Performance;

namespace Commonweal.Web.Design.Drawing.Charts;

/// <summary>What a line chart uses that its key explains.</summary>
internal sealed class LineChartSigns(LineChartPlan plan)
{
    private const double Reach = 3.5;
    private static readonly Spot s_middle = new(16, 0);
    private readonly ChartWords _words = plan.Chart.Words;

    public IEnumerable<ChartSign> All(bool namesLines)
    {
        if (namesLines && plan.Series.Count > 1)
        {
            foreach (var series in plan.Series.Reverse())
            {
                yield return new(Sample(series.Style), series.Name, Ink.Attribute("lang", plan.Chart.Language));
            }
        }

        var found = (plan.Own?.Drawn ?? []).Select(p => p.HowFound).Distinct().Order().ToList();
        foreach (var how in found is [HowFound.Measured] ? [] : found.Where(h => h != HowFound.Measured || !namesLines || plan.Series.Count == 1))
        {
            yield return new(Line(Stroke.Of(SeriesStyle.Own, how)) + Mark.Of(how, s_middle, Reach, Stroke.Own), _words.Of(how));
        }

        if (plan.Own?.Drawn.Any(p => p.HasInterval) == true)
        {
            yield return new(plan.HasBand ? $"<rect y=\"-6\" width=\"32\" height=\"12\" {Band}/>" : Mark.Whisker(16, -7, 7, 4), _words.Interval);
        }

        if (plan.Missing.Count > 0)
        {
            yield return new(Mark.None(s_middle, 3), _words.NoValue);
        }

        if (!plan.Values.HasZero)
        {
            yield return new("", string.Format(_words.NotFromZero, plan.Values.Label(plan.Values.Ticks[0])));
        }
    }

    public const string Band = "fill=\"#d3e4e4\" stroke=\"#0b5d5e\" stroke-width=\"0.5\"";

    private static string Sample(SeriesStyle style) => style switch
    {
        SeriesStyle.Own => Line(Stroke.Of(style, HowFound.Measured)) + Mark.Of(HowFound.Measured, s_middle, Reach, Stroke.Own),
        SeriesStyle.Plan => $"<path d=\"M0 4H16V-4H32\" {Stroke.Of(style, HowFound.Measured).Look}/>{Mark.Planned(new(8, 4), Reach)}",
        _ => Line(Stroke.Of(style, HowFound.Measured)),
    };

    private static string Line(Stroke stroke) => $"<path d=\"M0 0H32\" {stroke.Look}/>";
}
