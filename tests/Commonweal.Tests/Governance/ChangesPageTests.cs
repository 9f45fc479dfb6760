using System.Net;
using Commonweal.Bodies;
using Commonweal.Governance;
using Commonweal.Platform;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Governance;

/// <summary>What changed in the governance check between two days (R1 to R35 are held against each of them).</summary>
public sealed class ChangesPageTests : PageTests
{
    private const string Rules = "english-partnership";

    /// <summary>CHE-14: the rule on functions holds from 2005 on.</summary>
    [Fact]
    public async Task What_falls_short_newly_is_told_with_its_fact()
    {
        var page = await Visit("/cheshire/governance/changes?from=2004&to=2005-07");

        Assert.Equal("What changed in the governance check", page.Heading);
        Assert.Contains("Falls short newly: 1 Functions of each mode: The Cheshire Partnership Modes of working without functions: 1 (Community empowerment)", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_first_date_after_the_second_is_said_to_be_one()
    {
        var page = await Visit("/cheshire/governance/changes?from=2005-07&to=2004");

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal(["The first date must not come after the second"], page.Errors);
    }

    [Fact]
    public async Task From_the_governance_check_it_leads_here_and_says_where_nothing_changed()
    {
        var page = await (await Visit("/cheshire/governance")).Follow("What changed between two dates");

        Assert.Equal("/cheshire/governance/changes", page.Address);
        Assert.Contains("Nothing in the check changed between the two.", (await Visit("/cheshire/governance/changes?from=2005-07-01&to=2005-07-02")).Text, StringComparison.Ordinal);
    }

    /// <summary>HOR-44: Crawley's ten seats within 8 to 10, and not within 8 to 9.</summary>
    [Theory]
    [InlineData("from=2009-07-31&to=2009-08-01", "Falls short newly: 1 Size of the executive: Executive Seats: 10")]
    [InlineData("from=2009-08-31&to=2009-09-01", "Mended: 1 Size of the executive: Executive Seats: 10")]
    public async Task What_is_mended_is_told_from_the_day_after_the_last_on_which_it_fell_short(string between, string told)
    {
        await Change("crawley", (_, it) =>
        {
            it.Set(new RuleNamed(Rules, "executive-size"), "at-most", 9, Commonweal.Tests.Site.Given.Held("2009-08-01", "2009-08-31"), Citation.None);
            return it;
        });

        Assert.Contains(told, (await Visit($"/crawley/governance/changes?{between}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_accepted_newly_says_why()
    {
        await Change("cheshire", (_, it) =>
        {
            it.Accept(new RuleNamed(Rules, "functions-of-modes"), "The fund decides by itself", Party.Of("The Partnership"), Commonweal.Tests.Site.Given.Held("2005-07-15"), Citation.None);
            return it;
        });

        var page = await Visit("/cheshire/governance/changes?from=2005-07-14&to=2005-07-15");

        Assert.Contains("Accepted newly: 1 Functions of each mode: The Cheshire Partnership", page.Text, StringComparison.Ordinal);
        Assert.Contains("Accepted because: The fund decides by itself", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_ended_with_its_board_is_no_longer_found()
    {
        await Change("crawley", (db, it) =>
        {
            it.Set(new RuleNamed(Rules, "executive-size"), "at-most", 9, Commonweal.Tests.Site.Given.Held("2001"), Citation.None);
            db.Bodies().Single(b => b.Slug == "executive" && b.PartnershipId == it.Id).End(Commonweal.Platform.Time.ImpreciseDate.Parse("2009-12-31"));
            return it;
        });

        Assert.Contains("No longer found: 1 Size of the executive: Executive", (await Visit("/crawley/governance/changes?from=2009-12-31&to=2010-01-01")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_date_is_said_to_be_none() =>
        Assert.Equal(["Enter a day, a month or a year, such as 26 July 2005, July 2005 or 2005"], (await Visit("/cheshire/governance/changes?from=soon")).Errors);
}
