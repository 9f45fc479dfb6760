using Commonweal.Performance;
using Microsoft.AspNetCore.Html;
using static Commonweal.Web.Design.Drawing.Pen;

namespace Commonweal.Web.Design.Drawing.Charts;

/// <summary>A line chart the size of a word, for a row of a scorecard; the words beside it say the same.</summary>
public sealed record Sparkline(IReadOnlyList<ChartPoint> Points)
{
    private const double Width = 120;
    private const double Height = 30;
    private const double Edge = 5;

    /// <summary>Since when it was counted differently.</summary>
    public IReadOnlyList<ChartBreak> Breaks { get; init; } = [];

    /// <summary>Draws it; without figures there is none, and the text is empty.</summary>
    public string ToSvg()
    {
        var series = new ChartSeries("", Points);
        if (series.Drawn.Count == 0)
        {
            return "";
        }

        var times = new TimeAxis([.. Points.Select(p => p.Period)], Edge, Width - Edge);
        var (low, high) = (series.Drawn.Min(p => p.Value!.Value), series.Drawn.Max(p => p.Value!.Value));
        Spot At(ChartPoint point) => new(times.At(point.Period), low == high ? Height / 2 : Height - Edge - ((point.Value!.Value - low) / (high - low) * (Height - (2 * Edge))));
        var lines = series.Stretches(Breaks).SelectMany(s => LineChartWriter.Alike(s)).Select(l => $"<path d=\"{ChartInk.Trace(l.Points.Select(At))}\" {(Stroke.Of(SeriesStyle.Own, l.How) with { Weight = 1.75 }).Look}/>");
        var rules = Breaks.Where(b => times.IsWithin(b.Since)).Select(b => $"<path d=\"M{Number(times.Before(b.Since))} 0V{Number(Height)}\" stroke=\"{Stroke.Quiet}\" stroke-width=\"0.75\"/>");
        var lone = series.Stretches(Breaks).Where(s => s.Count == 1).Select(s => s[0]);
        var marks = lone.Append(series.Latest).Append(series.Drawn[^1]).OfType<ChartPoint>().Distinct().Select(p => Mark.Of(p.HowFound, At(p), p == series.Latest ? 2.75 : 2, Stroke.Own));
        return $"<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"sparkline\" aria-hidden=\"true\" focusable=\"false\" width=\"{Number(Width)}\" height=\"{Number(Height)}\" viewBox=\"0 0 {Number(Width)} {Number(Height)}\">"
            + $"{string.Concat(rules)}{string.Concat(lines)}{string.Concat(marks)}</svg>";
    }

    /// <summary>Draws it for a page.</summary>
    public IHtmlContent ToHtml() => new HtmlString(ToSvg());
}
