using System.Xml.Linq;
using Commonweal.Performance;
using Commonweal.Tests.Performance;
using Commonweal.Web.Design.Drawing.Charts;
using FsCheck;
using FsCheck.Fluent;

namespace Commonweal.Tests.Design.Drawing;

/// <summary>Charts say by shape and dash what a figure is, and never join what does not belong together (peers.md 44 and 55).</summary>
public sealed class LineChartTests
{
    private static readonly XNamespace s_svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void A_gap_stays_a_gap_in_the_line()
    {
        var whole = Lines(new("Crimes", [Of("Here", Year(2005, 10), Year(2006, 20), Year(2007, 15), Year(2008, 12))]));
        var broken = Lines(new("Crimes", [Of("Here", Year(2005, 10), Year(2006, 20), Year(2007, null), Year(2008, 12), Year(2009, 13))]));

        Assert.Equal(whole + 1, broken);
    }

    [Fact]
    public void No_line_leads_across_a_new_way_of_counting_which_is_named()
    {
        var chart = new LineChart("Crimes", [Of("Here", Year(2006, 20), Year(2007, 15), Year(2008, 12), Year(2009, 11))]);
        var counted = chart with { Breaks = [new(Period.FinancialYear(2008), "counted differently since April 2008")] };

        Assert.Equal(Lines(chart) + 1, Lines(counted));
        Assert.Contains("counted differently since April 2008", Letters(counted), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_projected_is_apart_from_what_was_measured_and_both_are_in_the_key()
    {
        var chart = new LineChart("Crimes", [Of("Here", Year(2006, 20), Year(2007, 15), Year(2008, 12) with { HowFound = HowFound.Projected })]);

        Assert.Contains("projected from here", Letters(chart), StringComparison.Ordinal);
        Assert.Contains("measured", Letters(chart), StringComparison.Ordinal);
        Assert.Contains("stroke-dasharray", chart.ToSvg(), StringComparison.Ordinal);
        Assert.DoesNotContain("projected", Letters(new LineChart("Crimes", [Of("Here", Year(2006, 20), Year(2007, 15))])), StringComparison.Ordinal);
    }

    [Fact]
    public void A_scale_that_does_not_begin_at_nought_says_so() =>
        Assert.Contains("The scale begins at 86%, not at 0", Letters(new LineChart("Births", [Of("Here", Year(2006, 90), Year(2007, 86.5))]) { Numbers = new(1, After: "%") }), StringComparison.Ordinal);

    [Fact]
    public void Of_nothing_there_is_no_picture_and_a_sentence_says_so()
    {
        var chart = new LineChart("Crimes", [Of("Here", Year(2006, null))]);

        Assert.Equal("", chart.ToSvg());
        using var page = new StringWriter();
        chart.ToHtml().WriteTo(page, System.Text.Encodings.Web.HtmlEncoder.Default);
        Assert.Equal("<p class=\"govuk-body\">There are no figures to draw yet.</p>", page.ToString());
        Assert.Equal("", new Sparkline([Year(2006, null)]).ToSvg());
    }

    [Fact]
    public void Names_are_written_as_text_and_never_as_markup() =>
        Assert.Contains("Ross & <Cromarty>", Letters(new LineChart("Crimes", [Of("Ross & <Cromarty>", Year(2006, 20), Year(2007, 15))])), StringComparison.Ordinal);

    [Fact]
    public void Any_figures_make_a_sound_picture() => ForAny.Of(
        Gen.Choose(-1_000_000, 1_000_000).Select(v => v / 1000.0).Zip(Gen.Choose(0, 3)).ArrayOf(),
        values =>
        {
            var points = values.Select((v, n) => Year(1990 + n, v.Item2 > 0 ? v.Item1 : null)).ToArray();
            var chart = new LineChart("Crimes", [Of("Here", points)]);
            foreach (var svg in new[] { chart.ToSvg(), chart.ToNarrowSvg(), new Sparkline(points).ToSvg() }.Where(s => s.Length > 0))
            {
                Assert.DoesNotContain("NaN", svg, StringComparison.Ordinal);
                Assert.DoesNotContain("∞", svg, StringComparison.Ordinal);
                XDocument.Parse(svg);
            }
        });

    [Fact]
    public void Figures_of_any_size_make_a_sound_picture() =>
        Assert.All(
            new[] { 0, 1e-300, 1e-9, 0.001, 1e9, 1e14, 1e300, double.MaxValue, -1e14, double.Epsilon },
            value => Assert.All(new[] { value, value * 2, 0 }, other => new LineChart("Crimes", [Of("Here", Year(2006, value), Year(2007, other))]).ToSvg()));

    private static ChartSeries Of(string name, params ChartPoint[] points) => new(name, points);

    private static ChartPoint Year(int year, double? value) => new(Period.FinancialYear(year), value);

    private static int Lines(LineChart chart) => XDocument.Parse(chart.ToSvg()).Descendants(s_svg + "path").Count(p => ((string?)p.Attribute("d"))?.Contains('L', StringComparison.Ordinal) is true);

    private static string Letters(LineChart chart) => string.Join(' ', XDocument.Parse(chart.ToSvg()).Descendants().Where(e => e.Name.LocalName is "text" or "tspan" && !e.HasElements).SelectMany(e => e.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
}
