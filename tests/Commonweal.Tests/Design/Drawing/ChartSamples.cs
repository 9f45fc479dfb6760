using System.Globalization;
using System.Xml.Linq;
using Commonweal.Performance;
using Commonweal.Web.Design.Drawing;
using Commonweal.Web.Design.Drawing.Charts;

namespace Commonweal.Tests.Design.Drawing;

/// <summary>Charts to draw: one with all that a chart can show, and invented ones; and where their words stand.</summary>
internal static class ChartSamples
{
    public static LineChart Everything { get; } = new(
        "Household waste recycled",
        [
            new("Northgate", [Year(2002, 41.2) with { Low = 39, High = 43.5 }, Year(2003, 43.1), new(Fy(2004), null) { WhyNone = WhyNone.Suppressed, Word = "<5" }, Year(2005, 44.9, HowFound.Imputed), Year(2006, 46, HowFound.Imputed), Year(2007, 47.2), Year(2008, 52.1), Year(2009, 53), new(Fy(2010), null), Year(2011, 55.4), Year(2012, 56.1, HowFound.Provisional), Year(2013, 57, HowFound.Projected), Year(2014, 58.2, HowFound.Projected)]),
            new("England", [.. Enumerable.Range(2002, 13).Select(y => Year(y, 50 + ((y - 2002) * 0.35)))], SeriesStyle.Nation),
            new("Most similar districts, middle", [.. Enumerable.Range(2002, 13).Select(y => Year(y, 51 + ((y - 2002) * 0.3)))], SeriesStyle.Family),
            new("Target", [.. Enumerable.Range(2008, 7).Select(y => Year(y, 53 + ((y - 2008) * 1.2)))], SeriesStyle.Plan),
        ])
    {
        Numbers = new(1, "", "%"),
        Measure = "Per cent of weight",
        Breaks = [new(Fy(2008), "counted differently since April 2008")],
    };

    /// <summary>Any chart, by its seed: of months, quarters or years, with gaps, new ways of counting and projections.</summary>
    public static LineChart Any(int seed)
    {
        var random = new Random(seed);
        var (kind, count, base_, size) = ((PeriodKind)random.Next(6), 1 + random.Next(seed % 3 == 0 ? 60 : 14), random.Next(-200, 200), Math.Pow(10, random.Next(-1, 6)));
        var first = Period.Of(kind, new DateOnly(1990 + random.Next(20), 1 + random.Next(12), 1));
        var periods = new List<Period> { first };
        while (periods.Count < count)
        {
            periods.Add(periods[^1].Next);
        }

        var projected = random.Next(3) == 0 ? count - random.Next(4) : count;
        ChartPoint Point(int n) => new(periods[n], random.Next(6) == 0 ? null : base_ + (random.NextDouble() * size), n >= projected ? HowFound.Projected : (HowFound)random.Next(3));
        return new LineChart($"Chart {seed}", [.. Enumerable.Range(0, 1 + random.Next(4)).Select(s => new ChartSeries($"Series of a {(s % 2 == 0 ? "long" : "very long and winding")} name", [.. Enumerable.Range(0, count).Select(Point)], (SeriesStyle)s))])
        {
            Numbers = new(random.Next(3), random.Next(2) == 0 ? "£" : "", random.Next(2) == 0 ? "%" : ""),
            Measure = random.Next(2) == 0 ? "Of ten thousand people who live there" : null,
            Breaks = [.. Enumerable.Range(0, random.Next(3)).Select(_ => new ChartBreak(periods[random.Next(count)], "counted differently since then"))],
        };
    }

    public static ChartPoint Year(int year, double? value, HowFound how = HowFound.Measured) => new(Fy(year), value, how);

    /// <summary>The box around each line of words, and the size of the whole picture.</summary>
    public static (IReadOnlyList<(string Words, double Left, double Top, double Right, double Bottom)> Boxes, double Width, double Height) Words(string svg)
    {
        var root = XElement.Parse(svg);
        var lines = root.Descendants().Where(e => e.Name.LocalName is "tspan" || (e.Name.LocalName is "text" && !e.HasElements));
        return ([.. lines.Select(Box)], Number(root, "width"), Number(root, "height"));
    }

    private static (string, double, double, double, double) Box(XElement line)
    {
        var (x, y, size) = (Number(line, "x"), Number(line, "y"), double.Parse(Nearest(line, "font-size") ?? "16", CultureInfo.InvariantCulture));
        var width = Lettering.Width(line.Value.Trim(), size);
        var left = Nearest(line, "text-anchor") switch { "middle" => x - (width / 2), "end" => x - width, _ => x };
        return (line.Value.Trim(), left, y - (size * 0.72), left + width, y + (size * 0.2));
    }

    private static string? Nearest(XElement element, string name) => element.AncestorsAndSelf().Attributes(name).FirstOrDefault()?.Value;

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    private static Period Fy(int year) => Period.FinancialYear(year);
}
