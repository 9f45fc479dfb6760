using Commonweal.Performance;
using Commonweal.Performance.Returns;
using Commonweal.Tests.Platform.OpenData;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Performance;

/// <summary>Figures go out and come in with the other files of a partnership, and none is lost or overwritten by it.</summary>
[Trait("Runs", "on both databases")]
public sealed class FiguresFileTests : InterchangeTests
{
    private const string Headings = "indicator,area,group,period,value,how-found,numerator,denominator,low,high,revision\n";

    private static readonly (string, string)[] s_others =
    [
        ("areas.csv", "area,name,until\nmarsh,Marsh,\nold-marsh,Old Marsh,2009-03-31\n"),
        ("indicators.csv", "indicator,name,frequency,per\nburglaries,Burglaries,financial-year,1000\nvisits,Visits,month,\n"),
        ("scorecard.csv", "indicator,area,order\nburglaries,marsh,1\n"),
    ];

    [Fact]
    public async Task What_was_found_comes_back_out_as_it_went_in_with_all_that_was_said_before()
    {
        const string rows = """
            burglaries,marsh,,2008/09,11.3,measured,113,10000,10.1,12.5,
            burglaries,marsh,,2008/09,11.4,measured,114,10000,,,1
            burglaries,marsh,,2009/10,c,provisional,,,,,
            burglaries,marsh,,2010/11,9.5,projected,,,,,
            burglaries,marsh,age 16 to 24,2009/10,NA,measured,,,,,
            visits,marsh,,2009-04,-3,imputed,,,,,

            """;

        Assert.Equal(["areas 2+ 0~ 0= 0-", "partnership 1+ 0~ 0= 0-", "indicators 2+ 0~ 0= 0-", "scorecard 1+ 0~ 0= 0-", "figures 5+ 1~ 0= 0-"], await Take(Figures(rows)));

        Assert.Equal(Headings + rows, await Give("saltmarsh", "figures.csv"));
        Assert.Equal((1, HowItCame.Interchange, "figures.csv"), await Returned());
    }

    [Fact]
    public async Task The_same_file_again_changes_nothing_and_leaves_no_return()
    {
        var files = Figures("burglaries,marsh,,2008/09,11.3,,,,,,\nburglaries,marsh,,2008/09,11.4,,,,,,1\n");
        await Take(files);
        var before = await Everything();

        Assert.Contains("figures 0+ 0~ 2= 0-", await Take(files));
        Assert.Contains("figures 0+ 0~ 1= 0-", await Take(Figures("burglaries,marsh,,2008/09,11.3,,,,,,\n")));   // an old copy of it
        Assert.Equal(before, await Everything());
    }

    [Fact]
    public async Task A_value_that_differs_from_the_last_becomes_the_next_revision_and_one_may_look_at_it()
    {
        await Take(Figures("burglaries,marsh,,2008/09,11.3,,,,,,\n"));

        var outcome = await Import(Figures("burglaries,marsh,,2008/09,11.4,,,,,,\n"));

        Assert.Contains("figures 0+ 1~ 0= 0-", Counts(outcome));
        Assert.Equal(["figures.csv:2:value: was 11.3 and becomes 11.4 for 2008/09, as revision 1: look whether it is the right period"], outcome.Notes);
        Assert.Equal(Headings + "burglaries,marsh,,2008/09,11.3,measured,,,,,\nburglaries,marsh,,2008/09,11.4,measured,,,,,1\n", await Give("saltmarsh", "figures.csv"));
        Assert.Contains("figures 0+ 0~ 1= 0-", await Take(Figures("burglaries,marsh,,2008/09,11.4,,,,,,\n")));
    }

    [Fact]
    public async Task What_is_not_in_the_file_stays_even_where_an_import_replaces()
    {
        await Take(Figures("burglaries,marsh,,2008/09,11.3,,,,,,\nburglaries,marsh,,2009/10,12,,,,,,\n"));

        Assert.Contains("figures 0+ 0~ 1= 0-", await Take(Figures("burglaries,marsh,,2009/10,12,,,,,,\n"), replaces: true));
        Assert.Contains("2008/09,11.3", await Give("saltmarsh", "figures.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_figures_are_of_stays_when_its_partnership_lists_it_no_more_and_finds_them_when_it_is_listed_again()
    {
        await Take(Figures("burglaries,marsh,,2008/09,11.3,,,,,,\n"));

        await Take(Saltmarsh(), replaces: true);
        Assert.DoesNotContain("figures.csv", (await Give("saltmarsh")).Files.Keys);

        await Take(Saltmarsh(s_others));
        Assert.Equal(Headings + "burglaries,marsh,,2008/09,11.3,measured,,,,,\n", await Give("saltmarsh", "figures.csv"));
    }

    [Theory]
    [InlineData("burglaries,marsh,,2009/10,12,,,,,,1\n", "figures.csv:2:revision: is 1, and what came before it is missing; leave it empty for what was found first, or add the rows before it")]
    [InlineData("burglaries,marsh,,2008/09,15,,,,,,3\n", "figures.csv:2:revision: is 3, and what came before it is missing; enter 2, or add the rows before it")]
    [InlineData("burglaries,marsh,,2008/09,11.4,,,,,,2\n", "figures.csv:2:revision: is 2, and the row says the same as what it revises; remove it")]
    [InlineData("burglaries,marsh,,2008/09,99,,,,,,\n", "figures.csv:2:value: is 99, where 11.3 is held and was revised since; write that again, and what is new in a row of its own with 2 under revision")]
    [InlineData("burglaries,marsh,,2008/09,11.3,imputed,,,,,\nburglaries,marsh,,2008/09,11.4,,,,,,1\n", "figures.csv:2:how-found: is imputed, where measured is held and was revised since; write that again, and what is new in a row of its own with 2 under revision")]
    [InlineData("burglaries,marsh,,2009/10,\"1,234\",,,,,,\n", "figures.csv:2:value: \"1,234\" has a comma; write 1234")]
    [InlineData("burglaries,marsh,,2009/10,12%,,,,,,\n", "figures.csv:2:value: \"12%\" has a %; write the number alone")]
    [InlineData("burglaries,marsh,,2009/10,,,,,,,\n", "figures.csv:2:value: is empty; enter the number alone, in the indicator's unit; NA where there is none, c where so few were counted that somebody could be known by it")]
    [InlineData("burglaries,marsh,,2009-04,5,,,,,,\n", "figures.csv:2:period: \"2009-04\" is a month; figures of Burglaries are for a financial year each: enter one, or change its frequency")]
    [InlineData("burglaries,marsh,,last year,5,,,,,,\n", "figures.csv:2:period: \"last year\" is not a period; enter a month such as 2009-04, a quarter such as 2009/10 Q1, or a year such as 2009/10, 2009, 2009/10 academic or 2008 survey")]
    [InlineData("burglaries,old-marsh,,2009/10,5,,,,,,\n", "figures.csv:2:period: \"2009/10\" begins after Old Marsh ended, in or on 31 March 2009; enter an earlier period, or the area that came after it")]
    [InlineData("burglaries,marsh,,2009/10,5,,50,,,,\n", "figures.csv:2:denominator: is empty, and numerator is not; enter both or neither")]
    [InlineData("burglaries,marsh,,2009/10,5,,,50,,,\n", "figures.csv:2:numerator: is empty, and denominator is not; enter both or neither")]
    [InlineData("burglaries,marsh,,2009/10,5,,50,0,,,\n", "figures.csv:2:denominator: is not above 0; enter what the rate is of, or leave both it and numerator empty")]
    [InlineData("burglaries,marsh,,2009/10,5,,fifty,9,,,\n", "figures.csv:2:numerator: \"fifty\" is not a number such as 12.5; enter a number such as 12.5")]
    [InlineData("burglaries,marsh,,2009/10,5,,,,6,4,\n", "figures.csv:2:low: is above high; exchange the two")]
    [InlineData("burglaries,fen,,2009/10,5,,,,,,\n", "figures.csv:2:area: \"fen\" is not in areas.csv; add it there or correct the spelling")]
    [InlineData("burglaries,marsh,,2009/10,5,,,,,,\nburglaries,marsh,,2009/10,6,,,,,,\n", "figures.csv:3:revision: row 3 is about the same as row 2; remove one of the two or change its indicator, area, group, period, how-found, revision")]
    [InlineData("burglaries,marsh,,2009/10,5,,,,,,\nburglaries,marsh,,2009/10,6,imputed,,,,,\n", "figures.csv:3:period: is about the same indicator, area and period as row 2; remove one of the two")]
    public async Task What_cannot_be_is_said_by_row_and_column_and_nothing_at_all_is_changed(string rows, string fault)
    {
        await Take(Figures("burglaries,marsh,,2008/09,11.3,,,,,,\nburglaries,marsh,,2008/09,11.4,,,,,,1\n"));
        var before = await Everything();

        var outcome = await Import(Saltmarsh([.. s_others, ("bodies.csv", "body,name,published\nboard,Board,yes\n"), ("figures.csv", Headings + rows)]));

        Assert.Equal([fault], outcome.Faults.Select(f => f.ToString()));
        Assert.Equal(before, await Everything());
    }

    [Fact]
    public async Task What_is_fifty_times_the_last_one_or_not_its_own_quotient_is_taken_in_and_can_be_looked_at()
    {
        await Take(Figures("burglaries,marsh,,2008/09,11.3,,,,,,\n"));

        var outcome = await Import(Figures("burglaries,marsh,,2009/10,1130,,,,,,\nburglaries,marsh,,2010/11,11.2,,113,10000,,,\nburglaries,marsh,,2011/12,11.3,,1129,100000,,,\n"));

        Assert.Contains("figures 3+ 0~ 0= 0-", Counts(outcome));
        Assert.Equal(
            [
                "figures.csv:3:value: 11.2 is not numerator divided by denominator, to 1,000, which is 11.3: look whether it is right",
                "figures.csv:2:value: 1130 is 100 times what it was in 2008/09 (11.3): look whether it is right",
            ],
            outcome.Notes);
    }

    [Fact]
    public async Task Figures_are_read_in_whatever_order_the_file_has_them()
    {
        await Take(Figures("burglaries,marsh,,2008/09,3,,,,,,2\nburglaries,marsh,,2008/09,1,,,,,,0\nburglaries,marsh,,2008/09,2,,,,,,1\n"));

        await using var db = Open();
        Assert.Equal([(0, 1.0), (1, 2.0), (2, 3.0)], (await db.Figures().OrderBy(f => f.Revision).ToListAsync()).Select(f => (f.Revision, f.Value!.Value)));
    }

    [Fact]
    public async Task A_draft_s_figures_are_in_its_own_file_and_in_none_that_the_public_gets()
    {
        await Take(Files([("partnership.csv", Partnership.Replace(",yes", ",no", StringComparison.Ordinal)), .. s_others, ("figures.csv", Headings + "burglaries,marsh,,2008/09,77.7,,,,,,\n")]));
        await Take(Files([("partnership.csv", "partnership,name,published\nseen,Seen,yes\n"), .. s_others, ("figures.csv", Headings + "burglaries,marsh,,2009/10,12,,,,,,\n")]));

        Assert.Contains("77.7", await Give("saltmarsh", "figures.csv"), StringComparison.Ordinal);
        await using var seen = Open(drafts: false);
        var files = (await new Commonweal.Platform.OpenData.Export(seen, Commonweal.Platform.Modules.Registers).RunAsync("seen", default))!.Files;
        Assert.Equal(Headings + "burglaries,marsh,,2009/10,12,measured,,,,,\n", System.Text.Encoding.UTF8.GetString(files["figures.csv"]));
    }

    [Fact]
    public async Task A_partnership_whose_indicators_have_no_figures_has_no_empty_file()
    {
        await Take(Saltmarsh(s_others));

        Assert.DoesNotContain("figures.csv", (await Give("saltmarsh")).Files.Keys);
    }

    private static Commonweal.Platform.OpenData.Bundle Figures(string rows) => Saltmarsh([.. s_others, ("figures.csv", Headings + rows)]);

    private async Task<(int, HowItCame, string?)> Returned()
    {
        await using var db = Open();
        var handedIn = Assert.Single(await db.Returns().ToListAsync());
        Assert.Equal((5, 1, 0), (handedIn.Added, handedIn.Revised, handedIn.Unchanged));
        return (handedIn.Number, handedIn.HowItCame, handedIn.File);
    }
}
