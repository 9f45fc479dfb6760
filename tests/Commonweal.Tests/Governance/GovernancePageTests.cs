using Commonweal.Bodies;
using Commonweal.Governance;
using Commonweal.Platform;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Governance;

/// <summary>The governance check as the public meets it: only where the partnership publishes it.</summary>
public sealed class GovernancePageTests : PageTests
{
    private const string Rules = "english-partnership";

    /// <summary>CHE-14: community empowerment has a purpose and no functions.</summary>
    [Fact]
    public async Task Cheshire_falls_short_of_one_rule_with_the_fact_the_source_and_what_to_do()
    {
        var page = await (await Visit("/cheshire")).Follow("Governance check");

        Assert.Equal(("Governance check", "/cheshire/governance"), (page.Heading, page.Address));
        Assert.Equal("Falls short1 Accepted, with a reason0", string.Join(' ', page.Texts(".cw-counts > div").Take(2)));
        var finding = Assert.Single(page.Texts("section.cw-finding"));
        Assert.Contains("Functions of each mode Advice A clear set of functions for each mode of working. Paper 003, paragraph 11", finding, StringComparison.Ordinal);
        Assert.Contains("Falls short The Cheshire Partnership Modes of working without functions: 1 (Community empowerment)", finding, StringComparison.Ordinal);
        Assert.Contains("Say what is done in the mode, by whom; or end the mode.", finding, StringComparison.Ordinal);
    }

    /// <summary>HOR-44: Crawley's ten seats within 8 to 10.</summary>
    [Fact]
    public async Task The_page_of_a_rule_says_what_is_advised_and_how_each_stands()
    {
        var page = await Visit("/crawley/governance?rule=executive-size");

        Assert.Equal("Size of the executive", page.Heading);
        Assert.Contains("Between 8 and 10 members", page.Text, StringComparison.Ordinal);
        Assert.Contains("HOR-44", page.Text, StringComparison.Ordinal);
        Assert.Equal(["Met Executive Seats: 10"], page.Texts(".cw-findings__one"));
    }

    [Fact]
    public async Task At_a_glance_each_cell_says_in_a_sign_and_in_a_word_how_a_board_stands_with_a_rule()
    {
        var table = (await Visit("/crawley/governance")).Page.QuerySelector(".cw-scroll[tabindex='0'][role=region] table.cw-matrix")!;

        var column = table.QuerySelectorAll("thead th").Select(h => h.TextContent.Trim()).ToList().IndexOf("Size of the executive");
        var row = table.QuerySelectorAll("tbody tr").Single(r => r.QuerySelector("th[scope=row]")!.TextContent.Trim() == "Executive");
        Assert.Equal("✓Met", row.Children[column].TextContent);
        Assert.Equal(["/crawley/governance?rule=executive-size", "/crawley/governance?body=executive"], new[] { table.QuerySelectorAll("thead th")[column], row.Children[0] }.Select(h => h.QuerySelector("a")!.GetAttribute("href")));
    }

    [Fact]
    public async Task A_rule_that_applies_and_found_nothing_has_a_page_all_the_same() =>
        Assert.Contains("What was found Nothing.", (await Visit("/crawley/governance?rule=remits-apart")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task The_page_of_a_board_leads_to_all_that_was_found_of_it()
    {
        var page = await (await Visit("/crawley/bodies/executive")).Follow("All that was found of it");

        Assert.Equal(("Executive", "/crawley/governance?body=executive"), (page.Heading, page.Address));
        Assert.Contains("Met Executive Seats: 10", page.Texts(".cw-findings__one"));
    }

    /// <summary>HOR-44: ten seats, where the partnership set itself nine at most.</summary>
    [Fact]
    public async Task The_page_of_a_board_says_where_it_falls_short_with_the_fact_the_standing_and_the_source_and_counts_what_is_met()
    {
        var before = await Visit("/crawley/bodies/executive");
        await Change("crawley", (_, it) =>
        {
            it.Set(new RuleNamed(Rules, "executive-size"), "at-most", 9, Lifetime.NotStated, new Citation("Minutes of September", null, null));
            return it;
        });

        var page = await Visit("/crawley/bodies/executive");

        Assert.Equal("Falls short Size of the executive Seats: 10 The partnership set this number itself: 9 Minutes of September Advice Between 8 and 9 members. Paper 004, principle 3, table", Assert.Single(page.Texts(".cw-findings__one")));
        Assert.Contains(new Link("Size of the executive", "/crawley/governance?rule=executive-size"), page.Links);
        Assert.DoesNotContain("Falls short", before.Text, StringComparison.Ordinal);
        Assert.Equal(Number(before, "Met: ") - 1, Number(page, "Met: "));
        Assert.Equal(Number(page, "Not known, because it is not stated: "), page.Page.QuerySelectorAll("details").Single(d => d.TextContent.Contains("Not known", StringComparison.Ordinal)).QuerySelectorAll("li").Length);
    }

    private static int Number(Screen page, string label) =>
        int.Parse(page.Text.Split(label)[1].Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("/crawley/governance?rule=nothing")]
    [InlineData("/crawley/governance?body=nothing")]
    [InlineData("/crawley/governance?page=2")]
    [InlineData("/api/v1/nowhere/governance.csv")]
    public async Task What_is_not_there_is_not_there(string address) => await ShouldNotBeThere(address);

    [Fact]
    public async Task A_check_that_is_not_published_cannot_be_told_from_one_that_is_not_there()
    {
        await Change("crawley", (db, it) =>
        {
            db.Entry(it).Collection(p => p.Statements).Load();
            it.TakeBack(it.Statements.OfType<RulesThatApply>().Single());
            it.ComeUnder(Rules, HowPublic.Nothing, Lifetime.NotStated, Citation.None);
            return it;
        });

        foreach (var address in new[] { "/crawley/governance", "/crawley/governance/changes", "/crawley/governance/changes?from=2008&to=2010", "/crawley/governance?rule=executive-size", "/api/v1/crawley/governance", "/api/v1/crawley/governance.csv" })
        {
            await ShouldNotBeThere(address);
        }

        Assert.DoesNotContain("Governance check", (await Visit("/crawley")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("rules that apply", (await Visit("/crawley/bodies/executive")).Text, StringComparison.Ordinal);
    }

    /// <summary>No chair has it published unasked that the partnership falls short.</summary>
    [Theory, InlineData(true), InlineData(false)]
    public async Task What_is_accepted_is_among_the_public_files_only_with_the_check(bool published)
    {
        await Change("crawley", (db, it) =>
        {
            db.Entry(it).Collection(p => p.Statements).Load();
            it.TakeBack(it.Statements.OfType<RulesThatApply>().Single());
            it.ComeUnder(Rules, published ? HowPublic.Check : HowPublic.Statement, Lifetime.NotStated, Citation.None);
            it.Accept(new RuleNamed(Rules, "deputies"), "Ten are enough", Party.Of("The Executive"), Lifetime.NotStated, Citation.None);
            return it;
        });

        var file = await App.Visitor().GetStringAsync("/crawley/data/accepted-findings.csv");

        Assert.Equal(published, file.Contains("Ten are enough", StringComparison.Ordinal));
    }

    /// <summary>HUN-9: a joint group is held by the rules of each in its keeper's words, and by no numbers of the other.</summary>
    [Fact]
    public async Task A_joint_group_is_held_by_its_own_words_and_not_by_what_another_partnership_set()
    {
        await Change("cheshire", (db, it) =>
        {
            var executive = db.Bodies().Include(b => b.Belongings).Include(b => b.Statements).Single(b => b.Slug == "executive" && b.Partnership.Slug == "crawley");
            executive.BelongTo(it, Lifetime.NotStated, Citation.None);
            executive.Set(new RuleNamed(Rules, "executive-size"), "at-most", 9, Lifetime.NotStated, Citation.None);
            return it;
        });

        Assert.Equal(["Falls short"], (await Visit("/crawley/governance?rule=executive-size&on=2010")).Texts(".cw-findings__one .govuk-tag"));
        Assert.Equal(["Met"], (await Visit("/cheshire/governance?rule=executive-size&on=2010")).Texts(".cw-findings__one .govuk-tag"));
    }

    [Fact]
    public async Task A_check_that_was_published_and_is_no_more_is_not_read_on_by_asking_for_an_earlier_day()
    {
        await Change("crawley", (_, it) =>
        {
            it.ComeUnder("welsh-public-services-board", HowPublic.Nothing, Commonweal.Tests.Site.Given.Held("2010-01-01"), Citation.None);
            return it;
        });

        await ShouldNotBeThere("/crawley/governance?on=2009-12-31");
        await ShouldNotBeThere("/crawley/governance/calendar?on=2009-12-31");
        Assert.DoesNotContain("Governance check", (await Visit("/crawley?on=2009-12-31")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_of_its_own_changes_the_finding_and_says_so_from_its_day_on()
    {
        await Change("crawley", (_, it) =>
        {
            it.Set(new RuleNamed(Rules, "executive-size"), "at-most", 9, Commonweal.Tests.Site.Given.Held("2009-09-01"), new Citation("Minutes of September", null, null));
            return it;
        });

        var page = await Visit("/crawley/governance?rule=executive-size");

        var found = Assert.Single(page.Texts(".cw-findings__one"));
        Assert.Equal("Falls short Executive Seats: 10 The partnership set this number itself: 9 Minutes of September", found);
        Assert.Contains("Between 8 and 9 members", page.Text, StringComparison.Ordinal);
        Assert.Equal(["Met Executive Seats: 10"], (await Visit("/crawley/governance?rule=executive-size&on=2009-08-31")).Texts(".cw-findings__one"));
    }

    [Fact]
    public async Task What_is_accepted_says_why_and_is_still_shown()
    {
        await Change("cheshire", (_, it) =>
        {
            it.Accept(new RuleNamed(Rules, "functions-of-modes"), "The fund decides by itself", Party.Of("The Partnership"), Lifetime.NotStated, Citation.None);
            return it;
        });

        var page = await Visit("/cheshire/governance");

        Assert.Contains("Accepted because: The fund decides by itself", page.Text, StringComparison.Ordinal);
        Assert.Equal("Falls short0 Accepted, with a reason1", string.Join(' ', page.Texts(".cw-counts > div").Take(2)));
    }

    [Fact]
    public async Task A_rule_does_not_hold_before_its_day()
    {
        Assert.Contains("Functions of each mode", (await Visit("/cheshire/governance?on=2005")).Text, StringComparison.Ordinal);
        await ShouldNotBeThere("/cheshire/governance?rule=functions-of-modes&on=2004");
    }

    [Theory, InlineData("csv", "text/csv"), InlineData("json", "application/json")]
    public async Task The_same_is_data(string format, string type)
    {
        using var answer = await App.Visitor().GetAsync(format == "csv" ? "/api/v1/cheshire/governance.csv" : "/api/v1/cheshire/governance");

        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("Modes of working without functions: 1", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
