using AngleSharp.Dom;
using Commonweal.Bodies;
using Commonweal.Bodies.Statements;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Bodies;

/// <summary>Of the partnerships of which the papers say little, that little is held and shown, and nothing is added to it.</summary>
public sealed class SamplesOfThePapersTests : PageTests
{
    [Theory]
    [InlineData("chorley", "16 February 2006", 4)]     // CHO-Q8, CHO-Q12, CHO-Q27
    [InlineData("north-herts", "June 2008", 0)]        // NHP-26
    [InlineData("west-sussex", "October 2009", 0)]     // HOR-24
    [InlineData("chichester", "October 2009", 2)]      // HOR-26
    [InlineData("worthing", "October 2009", 3)]        // HOR-27
    [InlineData("adur", "October 2009", 0)]            // HOR-27
    [InlineData("mid-sussex", "October 2009", 1)]      // HOR-28
    public async Task Each_is_shown_as_of_the_time_of_its_paper_with_a_source_beside_every_statement(string partnership, string on, int bodies)
    {
        var page = await Visit($"/{partnership}/structure");

        Assert.Contains($"As at {on}, the time of which the paper speaks.", page.Text, StringComparison.Ordinal);
        Assert.Equal(bodies, page.Page.QuerySelectorAll(".cw-tree > li > a").Length);
        Assert.All(page.Page.QuerySelectorAll(".cw-tree > li"), s => Assert.Matches("Paper 00[124], (?:\"[A-Z]|answer [0-9])", Words(s)));
        Assert.All((await Visit($"/{partnership}")).Page.QuerySelectorAll(".cw-source p:first-child"), s => Assert.Matches("Source: (?:Paper 00[124], |UK local authority)", Words(s)));
    }

    [Theory, InlineData("north-herts"), InlineData("west-sussex"), InlineData("adur")]
    public async Task Where_no_board_is_named_that_is_said_and_nothing_is_drawn(string partnership)
    {
        var structure = await Visit($"/{partnership}/structure");

        Assert.Contains("No board or group is named on this date.", structure.Text, StringComparison.Ordinal);
        Assert.Empty(structure.Page.QuerySelectorAll("figure, .cw-tree"));
        Assert.Contains("None is named on this date", (await Visit($"/{partnership}")).Text, StringComparison.Ordinal);
        Assert.Contains("No board or group is named on this date.", (await Visit($"/{partnership}/who-does-what")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chichester_has_a_Core_Group_the_wider_LSP_six_Community_Forums_and_nine_Thematic_Forums()   // HOR-26
    {
        var page = (await Visit("/chichester/structure")).Page;

        Assert.Equal(["Core Group", "Wider LSP"], page.QuerySelectorAll(".cw-tree > li > a").Select(a => Words(a)));
        Assert.Equal(["Area-based Community Forums 6, not named", "Thematic Forums 9, not named"], page.QuerySelectorAll(".cw-unnamed").Select(Counted));
        Assert.Contains("The name is our words: the paper gives none", (await Visit("/chichester")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Worthing_Together_is_a_partnership_of_twelve_partnerships_and_nobody_states_how_many_are_thematic()   // HOR-27
    {
        var page = await Visit("/worthing");

        Assert.StartsWith(
            "Local partnerships, including a number of 'thematic' partnerships (12, not named) Source: Paper 004, \"Worthing\"",
            Row(page, "Partnerships that belong to it"), StringComparison.Ordinal);
        Assert.EndsWith("how many of them are thematic, it does not state.", Row(page, "Partnerships that belong to it"), StringComparison.Ordinal);
        Assert.Equal(["Communications sub group", "LAA sub group", "Think tank"], page.Page.QuerySelectorAll(".cw-bodies > li > a").Select(a => Words(a)));
    }

    [Theory, InlineData("worthing", "Adur in Partnership"), InlineData("adur", "Worthing Together")]
    public async Task Worthing_and_Adur_are_neighbours_who_work_with_each_other(string partnership, string other)   // HOR-27
    {
        var works = Row(await Visit($"/{partnership}"), "It works with");

        Assert.StartsWith($"{other} Source: Paper 004, \"Worthing\"", works, StringComparison.Ordinal);
        Assert.Contains("The paper calls Adur in Partnership the \"neighbouring LSP\"", works, StringComparison.Ordinal);
    }

    [Fact]
    public async Task West_Sussex_gathers_the_partnerships_of_its_districts_and_claims_no_partnership_of_its_own()   // HOR-24
    {
        var page = await Visit("/west-sussex");

        Assert.Equal(
            ["Adur in Partnership", "Chichester LSP", "Crawley Together", "Horsham District Community Partnership", "Mid Sussex Partnership", "Worthing Together"],
            page.Page.QuerySelectorAll("#family + dl > div:first-child a").Select(a => Words(a)));
        Assert.StartsWith("10 each counted once", Row(page, "Boards and groups of all of these"), StringComparison.Ordinal);
        Assert.Equal("Not stated", Row(page, "In law"));
        Assert.Contains("The paper names no partnership of the county.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_goals_of_Horsham_are_based_on_what_is_county_wide()   // HOR-24
    {
        var county = Row(await Visit("/horsham"), "In the county of");

        Assert.StartsWith("West Sussex county-wide Source: Paper 004, ", county, StringComparison.Ordinal);
        Assert.Contains("are based on the four pointers for action in the Community Strategy for West Sussex", county, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_Mid_Sussex_there_is_a_Board_and_a_workshop_that_was_paid_for_once_is_no_standing_support()   // HOR-28
    {
        await using var db = App.Store.Open();

        Assert.Equal(["Board"], await db.Bodies().Where(b => b.Partnership.Slug == "mid-sussex").Select(b => b.Name).ToListAsync());
        Assert.Equal("MSP", (await db.Partnerships().SingleAsync(p => p.Slug == "mid-sussex")).ShortName);
        Assert.Empty(await db.Statements().OfType<SupportInKind>().Where(s => s.Partnership!.Slug == "mid-sussex").ToListAsync());
    }

    [Fact]
    public async Task North_Hertfordshire_is_in_Hertfordshire_and_its_Government_Office_is_GO_East()   // NHP-25, NHP-26
    {
        var page = await Visit("/north-herts");

        Assert.StartsWith("Hertfordshire Source: Paper 002, \"What Are Local Area Agreements?\"", Row(page, "In the county of"), StringComparison.Ordinal);
        Assert.Contains("What it is for Not stated", page.Text, StringComparison.Ordinal);
        Assert.Equal("Not stated", Row(page, "In law"));
        Assert.Equal(
            ["GO-East", "North Hertfordshire District Council"],
            (await Visit("/north-herts/organisations")).Page.QuerySelectorAll(".cw-bodies > li > a").Select(a => Words(a)));
    }

    private static string Counted(IElement unnamed) => $"{Words(unnamed.QuerySelector("span")!)} {Words(unnamed.QuerySelector(".cw-muted")!)}";

    private static string Row(Screen page, string heading) =>
        page.Page.QuerySelectorAll(".govuk-summary-list__row").Where(r => Words(r.QuerySelector("dt")!) == heading).Select(r => Words(r.QuerySelector("dd")!)).Single();

    private static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
