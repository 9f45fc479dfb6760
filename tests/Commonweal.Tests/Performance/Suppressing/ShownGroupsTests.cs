using Commonweal.Performance;
using Commonweal.Performance.RollUps;
using Commonweal.Performance.Suppressing;
using FsCheck;
using FsCheck.Fluent;

namespace Commonweal.Tests.Performance.Suppressing;

/// <summary>Of groups of people no figure is shown that its source suppressed, nor what it could be worked out from (entity 31; peers.md 51).</summary>
public sealed class ShownGroupsTests
{
    private static readonly Period s_year = Period.FinancialYear(2008);

    // "c" is what the source suppressed.
    [Theory]
    [InlineData("c 20 40", 63, "- - 40")]
    [InlineData("c c 40", 63, "- - 40")]
    [InlineData("12 20 40", 72, "12 20 40")]
    [InlineData("c 0 40", 43, "- 0 -")]
    [InlineData("c 1 40", 44, "- 1 -")]
    [InlineData("c 1 0", 4, "- - 0")]
    [InlineData("c 0 0", 3, "- - 0")]
    [InlineData("c c 40", 42, "- - -")]
    [InlineData("c c 0 0", 2, "- - - 0")]
    [InlineData("c 20 40", null, "- 20 40")]
    [InlineData("c", 3, "-")]
    public void What_could_be_worked_out_takes_the_smallest_other_with_it(string groups, int? whole, string shown) =>
        Assert.Equal(shown, Shown(groups.Split(' '), whole));

    [Fact]
    public void Each_breakdown_is_held_against_the_whole_by_itself()
    {
        var shown = ShownGroups.Of([Of("sex: men", 30), Of("sex: women", 33), Of("age: under 16", null), Of("age: 16 to 64", 40), Of("age: 65 and over", 20)], new Figure(s_year, 63), HowAddedUp.Sum);

        Assert.Equal(["sex: men 30", "sex: women 33", "age: under 16 -", "age: 16 to 64 40", "age: 65 and over -"], shown.Select(g => $"{g.Group} {Text(g.Figure)}"));
        Assert.Equal(("age", "16 to 64", "", "carers"), (shown[3].Breakdown, shown[3].Name, Of("carers", 1).Breakdown, Of("carers", 1).Name));
    }

    [Fact]
    public void A_rate_goes_with_what_it_counts_and_what_stands_beside_it()
    {
        var rates = new[] { Rate("women", null, null), Rate("men", 4.1, 12), Rate("others", 3.9, 55) };

        var shown = ShownGroups.Of(rates, new Figure(s_year, 4.0) { Numerator = 71, Denominator = 1775 }, HowAddedUp.Rate);

        Assert.Equal(new Figure(s_year, null) { WhyNone = WhyNone.Suppressed }, shown[1].Figure);
        Assert.Equal(rates[2], shown[2]);
    }

    [Fact]
    public void Of_what_is_not_shown_nothing_is_told_that_was_said_before_it_was_revised()
    {
        var said = new[] { Of("", 63), Of("men", 30), Of("women", 28), Of("others", 5), Of("others", null, 1) };

        var told = ShownGroups.AsRevised(said, HowAddedUp.Sum);

        Assert.Equal([" 63 0", "men 30 0", "women - 0", "others - 0"], told.Select(g => $"{g.Group} {Text(g.Figure)} {g.Figure.Revision}"));
    }

    [Fact]
    public void An_earlier_whole_gives_nothing_away_when_it_was_revised_since_nor_does_one_of_groups_that_were_suppressed()
    {
        var withheld = ShownGroups.AsRevised([Of("", 63), Of("", null, 1), Of("men", 20), Of("women", 40), Of("others", null)], HowAddedUp.Sum);
        var counted = ShownGroups.AsRevised([Of("", 63), Of("", 72, 1), Of("men", 20), Of("women", 40), Of("others", null), Of("others", 12, 1)], HowAddedUp.Sum);

        Assert.Equal([" - 0", "men 20 0", "women 40 0", "others - 0"], withheld.Select(g => $"{g.Group} {Text(g.Figure)} {g.Figure.Revision}"));
        Assert.Equal([" 72 0", "men 20 0", "women 40 0", "others 12 0"], counted.Select(g => $"{g.Group} {Text(g.Figure)} {g.Figure.Revision}"));
    }

    [Fact]
    public void Where_groups_overlap_nobody_knows_what_could_be_worked_out_and_less_is_shown()
    {
        var shown = ShownGroups.Of([Of("men", 20), Of("women", 43), Of("25 and over", 60), Of("under 25", null)], Of("", 63).Figure, HowAddedUp.Sum);

        Assert.Equal(["men -", "women -", "25 and over -", "under 25 -"], shown.Select(g => $"{g.Group} {Text(g.Figure)}"));
    }

    [Fact]
    public void No_group_can_be_worked_out_from_the_whole_and_the_others() => ForAny.Of(
        from counts in Gen.Frequency((3, Gen.Choose(0, 6)), (2, Gen.Choose(0, 60))).ListOf().Where(c => c.Count > 1)
        from threshold in Gen.Choose(2, 6)
        select (counts, threshold),
        any =>
        {
            var source = any.counts.Select(c => c > 0 && c < any.threshold ? "c" : $"{c}").ToList();
            var shown = Shown(source, any.counts.Sum()).Split(' ');
            var hidden = any.counts.Where((_, n) => shown[n] == "-").ToList();

            // Whoever sees that "none" is shown knows that each of the others is one at least; unless one of those that are hidden is none.
            var least = hidden.Contains(0) ? 0 : 1;
            Assert.All(source.Zip(shown), cell => Assert.True(cell.First != "c" || cell.Second == "-"));
            // Where all are suppressed, only the source could suppress the whole too.
            Assert.True(hidden.Count is 0 || hidden.Count == any.counts.Count || (hidden.Count > 1 && hidden.Sum() > hidden.Count * least), $"{string.Join(' ', source)} of {any.counts.Sum()}: {string.Join(' ', shown)}");
        },
        tries: 2000);

    private static string Shown(IEnumerable<string> groups, int? whole) => string.Join(' ', ShownGroups.Of(
        [.. groups.Select((g, n) => Of($"group {n}", g == "c" ? null : int.Parse(g, System.Globalization.CultureInfo.InvariantCulture)))],
        whole is { } all ? new Figure(s_year, all) : null,
        HowAddedUp.Sum).Select(g => Text(g.Figure)));

    private static string Text(Figure figure) => figure.Value?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-";

    private static GroupFigure Of(string group, double? value, int revision = 0) => new(group, new Figure(s_year, value) { WhyNone = value is null ? WhyNone.Suppressed : null, Revision = revision });

    private static GroupFigure Rate(string group, double? value, double? numerator) => new(group, new Figure(s_year, value) { WhyNone = value is null ? WhyNone.Suppressed : null, Numerator = numerator, Denominator = 1000, Low = value - 1, High = value + 1 });
}
