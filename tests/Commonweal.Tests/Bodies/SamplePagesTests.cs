using System.Net;
using AngleSharp.Dom;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Bodies;

/// <summary>What the papers state of Cheshire and Huntingdonshire is on their pages, with its source, and nothing else is.</summary>
[Trait("Runs", "on both databases")]
public sealed class SamplePagesTests(TestApp site) : IClassFixture<TestApp>
{
    private const string SafetyPartnership = "/huntingdonshire/bodies/community-safety-partnership";

    [Fact]
    public async Task Cheshire_works_mainly_in_advisory_mode_and_in_three_others_for_their_purposes()   // CHE-12
    {
        var modes = (await Visit("/cheshire")).Page.QuerySelectorAll(".cw-mode").ToList();

        Assert.Equal(["Mode: Advisory, primary mode", "Mode: Commissioning", "Mode: Laboratory", "Mode: Community empowerment"], modes.Select(m => Words(m, ".cw-muted")));
        Assert.Equal(["Mainly"], modes.SelectMany(m => m.QuerySelectorAll(".govuk-tag")).Select(t => t.TextContent));
        Assert.Equal(
            ["Purpose: Not stated", "Purpose: Developing the LPSA2 targets", "Purpose: Hosting the “Challenging Cheshire” conference", "Purpose: Promoting the Innovations Fund"],
            modes.Select(m => Words(m, ".govuk-body")));
        Assert.All(modes, m => Assert.Contains("Source: Paper 003, paragraph 10", Words(m), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Cheshire_shows_its_fourteen_functions_and_that_none_is_stated_for_community_empowerment()   // CHE-14
    {
        var modes = (await Visit("/cheshire")).Page.QuerySelectorAll(".cw-mode").ToList();

        Assert.Equal([5, 4, 5, 0], modes.Select(m => m.QuerySelectorAll("li").Length));
        Assert.Equal("Devolving budgets / responsibility", Words(modes[1].QuerySelectorAll("li")[3]));
        Assert.Contains("What it does: Not stated", Words(modes[3]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cheshires_structure_answers_for_the_day_of_the_meeting()
    {
        var page = await Visit("/cheshire/structure?on=2005-07-26");

        Assert.Equal((HttpStatusCode.OK, "How it fits together"), (page.Status, page.Heading));
        Assert.Contains("As at 26 July 2005.", page.Text, StringComparison.Ordinal);
        Assert.Equal(8, page.Page.QuerySelectorAll(".cw-tree > li > a").Length);
    }

    [Fact]
    public async Task The_Community_Safety_Partnership_shows_its_Act_and_why_it_joined()   // HUN-8
    {
        var page = await Visit(SafetyPartnership);
        var rows = Rows(page);

        Assert.Equal("Crime and Disorder Act 1998", rows["Statutory basis"]);
        Assert.Equal("It was incorporated on the basis of the public consultation undertaken to inform the Community Strategy.", rows["Why it joined"]);
        Assert.Matches("Who runs it Administration Division ?, Huntingdonshire District Council Source: Paper 000, Potential issues for investigation, paragraph 3.5", page.Text);
        Assert.Contains("Who sits on it Not stated", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_Community_Safety_Partnership_shows_both_its_reporting_lines_and_what_stands_within_it()   // HUN-9, HUN-20
    {
        var page = await Visit(SafetyPartnership);
        var rows = Rows(page);

        Assert.StartsWith("Huntingdonshire Strategic Partnership Source: Paper 000, paragraph 2.3", rows["Reports to"], StringComparison.Ordinal);
        Assert.StartsWith("To whom is not stated The requirement of the Crime and Disorder Act 1998", rows["Statutory duty"], StringComparison.Ordinal);
        Assert.Equal(
            ["Board Paper 000, paragraph 2.3", "Executive Paper 000, paragraph 2.3", "Subordinate groupings not named; how many is not stated Source: Paper 000, paragraph 2.3"],
            page.Page.QuerySelectorAll(".cw-tree > li").Select(l => Words(l)));
    }

    [Fact]
    public async Task Huntingdonshire_is_supported_with_research_and_with_drawing_up_the_Strategy()   // HUN-21
    {
        var support = (await Visit("/huntingdonshire")).Page.QuerySelectorAll("#support + ul > li").Select(l => Words(l)).ToList();

        Assert.Equal(3, support.Count);
        Assert.StartsWith("Additional research for the Strategic Assessments Given by: Research Team, Cambridgeshire County Council Source: Paper 000, ", support[0], StringComparison.Ordinal);
        Assert.StartsWith("Consulting on and drawing up the Strategy Given by: Policy and Strategic Services Division, Huntingdonshire District Council Source: Paper 000, ", support[1], StringComparison.Ordinal);
        Assert.StartsWith("Research Given by: Policy and Strategic Services Division, Huntingdonshire District Council Source: Paper 000, ", support[2], StringComparison.Ordinal);
        Assert.Contains("Additional research Given by: Research Team", (await Visit(SafetyPartnership)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Huntingdonshire_has_working_groups_at_the_lower_levels_that_nobody_names()   // HUN-15
    {
        var counted = (await Visit("/huntingdonshire/structure")).Page.QuerySelectorAll(".cw-unnamed").Select(u => Words(u)).ToList();

        Assert.Contains(counted, c => c.StartsWith("Working groups at the lower levels not named; how many is not stated Source: Paper 000, Potential issues for investigation, paragraph 3.1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_the_paper_leaves_out_is_named_as_not_stated()
    {
        var page = await Visit("/huntingdonshire/bodies/community-safety-partnership-board");

        Assert.Contains("Can I come? Not stated", page.Text, StringComparison.Ordinal);
        Assert.Equal(
            ["Layer", "What it is for", "Stands alone", "Statutory basis", "Formed", "Joined the partnership", "Why it joined", "Who runs it", "Terms of reference", "How it works"],
            page.Page.QuerySelectorAll(".govuk-details")[^1].QuerySelectorAll("li").Select(l => l.TextContent));
        Assert.Equal("Board – Community Safety Partnership – Huntingdonshire Strategic Partnership – Commonweal", page.Title);
    }

    [Theory]
    [InlineData("/cheshire", ".cw-mode, .cw-bodies > li, .govuk-summary-list__row:first-child")]
    [InlineData("/huntingdonshire", ".cw-bodies > li, .govuk-summary-list__row:first-child")]
    [InlineData("/cheshire/structure", ".cw-tree > li, .cw-line")]
    [InlineData("/huntingdonshire/structure", ".cw-tree > li, .cw-line")]
    [InlineData(SafetyPartnership, "#answers-to + dl > div, .cw-tree > li, main > div.cw-source")]
    public async Task Every_statement_has_its_paper_and_paragraph_beside_it(string address, string statements)
    {
        var shown = (await Visit(address)).Page.QuerySelectorAll(statements);

        Assert.NotEmpty(shown);
        Assert.All(shown, s => Assert.Matches("(?:Paper|paper) 00[03], (?:title and )?(?:Potential issues for investigation, )?(?:paragraphs?|preface)", Words(s)));
    }

    private Task<Screen> Visit(string address) => site.Visit(address);

    private static Dictionary<string, string> Rows(Screen page) => page.Page.QuerySelectorAll(".govuk-summary-list__row")
        .ToDictionary(r => Words(r, "dt"), r => Words(r, "dd"));

    private static string Words(IElement element, string? within = null) =>
        string.Join(' ', (within is null ? element : element.QuerySelector(within)!).TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
