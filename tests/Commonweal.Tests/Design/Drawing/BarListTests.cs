using System.Globalization;
using System.Xml.Linq;
using Commonweal.Performance;
using Commonweal.Web.Design.Drawing.Charts;

namespace Commonweal.Tests.Design.Drawing;

/// <summary>Areas that are alike beside each other, at one time.</summary>
public sealed class BarListTests
{
    private static readonly BarList s_list = new("Emergency admissions", [Of("Moray", 30), Of("Fife", 10), Of("Angus & <Mearns>", 20, own: true), Of("Bute", null), Of("Arran", null)])
    {
        Nation = Of("Scotland", 18),
    };

    [Fact]
    public void The_highest_stands_first_and_what_has_no_figure_last() =>
        Assert.Equal(["Moray", "Angus & <Mearns>", "Fife", "Arran", "Bute"], Names(s_list));

    [Fact]
    public void Where_low_is_good_the_lowest_stands_first_and_what_has_no_figure_last() =>
        Assert.Equal(["Fife", "Angus & <Mearns>", "Moray", "Arran", "Bute"], Names(s_list with { LowestFirst = true }));

    [Fact]
    public void Each_value_is_written_and_what_is_missing_says_why() =>
        Assert.Equal(["30", "20", "10", "n/a", "n/a", "Scotland 18"], Letters(s_list).Where(t => t.Contains("Scotland", StringComparison.Ordinal) || char.IsDigit(t[0]) || t == "n/a").OrderBy(t => t.Length > 3));

    [Fact]
    public void Bars_are_as_long_as_their_values_from_nought()
    {
        var long_ = Bars(s_list).Select(b => double.Parse(b.Attribute("width")!.Value, CultureInfo.InvariantCulture)).ToList();

        Assert.Equal([3.0, 2.0, 1.0], long_.Select(l => Math.Round(l / long_[2], 1)));
    }

    [Fact]
    public void Our_own_area_is_told_by_bold_letters_and_a_dark_bar_with_a_heavy_line()
    {
        var own = Bars(s_list)[1];

        Assert.Equal(("#0b5d5e", "2.5"), (own.Attribute("fill")!.Value, own.Attribute("stroke-width")!.Value));
        Assert.Equal(["Angus & <Mearns>", "20"], XElement.Parse(s_list.ToSvg()).Descendants().Where(e => e.Attribute("font-weight") is not null).Select(e => e.Value));
    }

    [Fact]
    public void A_negative_value_reaches_back_from_nought_and_one_bar_meets_the_other()
    {
        var bars = Bars(new("Change", [Of("Up", 5), Of("Down", -5)]));
        double At(XElement bar, string name) => double.Parse(bar.Attribute(name)!.Value, CultureInfo.InvariantCulture);

        Assert.Equal(At(bars[0], "x"), At(bars[1], "x") + At(bars[1], "width"), 0.11);
    }

    [Fact]
    public void What_was_not_measured_has_a_line_of_its_own_which_the_key_explains()
    {
        var list = new BarList("Waste", [Of("A", 4), Of("B", 3, how: HowFound.Provisional), Of("C", 2, how: HowFound.Imputed), Of("D", 1, how: HowFound.Projected)]);

        Assert.Equal(4, Bars(list).Select(b => (b.Attribute("fill")!.Value, b.Attribute("stroke-dasharray")?.Value)).Distinct().Count());
        Assert.Equal(["measured", "provisional", "filled in by the source", "projected"], Letters(list).TakeLast(4));
    }

    [Fact]
    public void Of_nothing_there_is_no_picture_and_a_sentence_says_so()
    {
        var list = new BarList("Waste", [Of("A", null)]) { Nation = Of("Scotland", 3) };

        Assert.Equal(("", ""), (list.ToSvg(), list.ToNarrowSvg()));
        Assert.Equal("<p class=\"govuk-body\">There are no figures to draw yet.</p>", list.ToHtml().ToString());
    }

    [Fact]
    public void Bars_of_nought_and_of_any_size_make_a_sound_picture() =>
        Assert.All(new[] { 0, 1e-9, 1e14, -1e14, double.MaxValue, double.NaN }, value =>
        {
            var svg = new BarList("Waste", [Of("A", value), Of("B", 0)]).ToSvg();
            Assert.DoesNotContain("NaN", svg, StringComparison.Ordinal);
            Assert.DoesNotContain("∞", svg, StringComparison.Ordinal);
        });

    private static Bar Of(string name, double? value, bool own = false, HowFound how = HowFound.Measured) => new(name, new(Period.FinancialYear(2009), value, how), own);

    private static List<string> Names(BarList list) => [.. Letters(list).Where(list.Bars.Select(b => b.Name).Contains)];

    private static List<string> Letters(BarList list) => [.. ChartSamples.Words(list.ToSvg()).Boxes.Select(b => b.Words)];

    private static List<XElement> Bars(BarList list) => [.. XElement.Parse(list.ToSvg()).Elements().Where(e => e.Name.LocalName == "rect" && e.Attribute("height")!.Value == "17")];
}
