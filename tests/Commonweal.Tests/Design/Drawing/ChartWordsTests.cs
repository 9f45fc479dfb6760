using Commonweal.Tests.Performance;
using Commonweal.Web.Design.Drawing.Charts;
using FsCheck.Fluent;

namespace Commonweal.Tests.Design.Drawing;

/// <summary>The words of a chart can be read: none lies over another, and none reaches over the edge.</summary>
public sealed class ChartWordsTests
{
    [Fact]
    public void No_words_lie_over_each_other_in_a_chart_with_everything() =>
        Assert.All(new[] { ChartSamples.Everything.ToSvg(), ChartSamples.Everything.ToNarrowSvg() }, ShouldBeRead);

    [Fact]
    public void No_words_lie_over_each_other_in_any_chart() => ForAny.Of(
        Gen.Choose(0, 1_000_000),
        seed => Assert.All(new[] { ChartSamples.Any(seed).ToSvg(), ChartSamples.Any(seed).ToNarrowSvg() }.Where(s => s.Length > 0), ShouldBeRead));

    [Fact]
    public void Of_sixty_months_the_first_and_the_last_are_named_and_the_others_at_even_steps()
    {
        var months = Enumerable.Range(0, 60).Select(n => new ChartPoint(Commonweal.Performance.Period.Month(2004 + (n / 12), 1 + (n % 12)), 100 + n));
        var chart = new LineChart("Crimes", [new("Here", [.. months])]) { Words = new() { Period = p => p.ToString() } };

        Assert.Equal(["2004-01", "2005-01", "2006-01", "2007-01", "2008-01", "2008-12"], Below(chart.ToSvg()));
        Assert.Equal(["2004-01", "2006-01", "2008-12"], Below(chart.ToNarrowSvg()));
    }

    [Fact]
    public void A_period_without_a_figure_keeps_its_place() =>
        Assert.Equal(
            ["2005/06", "2006/07", "2007/08", "2008/09"],
            Below(new LineChart("Crimes", [new("Here", [ChartSamples.Year(2005, 1), ChartSamples.Year(2008, 4)])]).ToSvg()));

    [Fact]
    public void What_is_missing_is_said_in_its_place_and_the_latest_figure_in_words()
    {
        var words = ChartSamples.Words(ChartSamples.Everything.ToSvg()).Boxes.Select(b => b.Words).ToList();

        Assert.Contains("<5", words, StringComparer.Ordinal);
        Assert.Contains("n/a", words, StringComparer.Ordinal);
        Assert.Contains("56.1% in 2012/13", words, StringComparer.Ordinal);
    }

    private static IEnumerable<string> Below(string svg) =>
        ChartSamples.Words(svg).Boxes.Select(b => b.Words).Where(w => w.Length == 7 && char.IsDigit(w[0]) && w[4] is '/' or '-');

    private static void ShouldBeRead(string svg)
    {
        var (boxes, width, height) = ChartSamples.Words(svg);
        Assert.All(boxes, b => Assert.True(b.Left > -1 && b.Right < width + 1 && b.Top > -1 && b.Bottom < height + 1, $"{b} reaches over the edge of {width} by {height}"));
        for (var i = 0; i < boxes.Count; i++)
        {
            for (var j = i + 1; j < boxes.Count; j++)
            {
                var (a, b) = (boxes[i], boxes[j]);
                Assert.False(a.Left + 1 < b.Right && b.Left + 1 < a.Right && a.Top + 1 < b.Bottom && b.Top + 1 < a.Bottom, $"{a} lies over {b}");
            }
        }
    }
}
