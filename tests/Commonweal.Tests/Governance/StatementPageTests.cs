using System.Net;
using Commonweal.Bodies;
using Commonweal.Governance;
using Commonweal.Platform;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Governance;

/// <summary>The yearly statement made from the governance check, where that or the check itself is published.</summary>
public sealed class StatementPageTests : PageTests
{
    private const string Rules = "english-partnership";

    /// <summary>HOR-44: ten seats, where Crawley set itself nine at most in 2009; what it accepts is told with the reason.</summary>
    [Fact]
    public async Task It_says_what_applied_how_it_stood_what_is_advised_what_is_accepted_and_what_changed_in_the_year()
    {
        await Change("crawley", (_, it) =>
        {
            it.Describe(new PartnershipWords(it.Name, DescribedOn: ImpreciseDate.Parse("2010-06")), it.Lifetime, it.Citation);
            it.Set(new RuleNamed(Rules, "executive-size"), "at-most", 9, Commonweal.Tests.Site.Given.Held("2009-09"), Citation.None);
            return it;
        });

        var page = await Visit("/crawley/governance/statement/2009");

        Assert.Equal("Yearly statement of governance 2009", page.Heading);
        Assert.Contains("How the partnership stood on 31 December 2009 by the rules that applied to it.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Where it fell short, and what is advised Size of the executive Advice Between 8 and 9 members. Paper 004, principle 3, table Executive. Seats: 10", page.Text, StringComparison.Ordinal);
        Assert.Contains("What changed since 31 December 2008 Falls short newly: 1 Size of the executive: Executive Seats: 10", page.Text, StringComparison.Ordinal);
        Assert.Contains("What the partnership accepts, and why Nothing.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Sources Paper 0", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_accepted_is_told_with_the_reason()
    {
        await Change("cheshire", (_, it) =>
        {
            it.Describe(new PartnershipWords(it.Name, DescribedOn: ImpreciseDate.Parse("2006-06")), it.Lifetime, it.Citation);
            it.Accept(new RuleNamed(Rules, "functions-of-modes"), "The fund decides by itself", Party.Of("The Partnership"), Lifetime.NotStated, Citation.None);
            return it;
        });

        Assert.Contains("What the partnership accepts, and why Functions of each mode", (await Visit("/cheshire/governance/statement/2005")).Text, StringComparison.Ordinal);
        Assert.Contains("Accepted because: The fund decides by itself", (await Visit("/cheshire/governance/statement/2005")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_statement_alone_can_be_published_and_then_nothing_else_of_the_check_is_there()
    {
        await Publish(HowPublic.Statement);

        Assert.Equal("Yearly statement of governance 2008", (await (await Visit("/crawley")).Follow("Yearly statement")).Heading);
        foreach (var address in new[] { "/crawley/governance", "/crawley/governance/changes", "/crawley/governance/calendar", "/crawley/governance?body=executive", "/api/v1/crawley/governance", "/api/v1/crawley/governance.csv" })
        {
            await ShouldNotBeThere(address);
        }

        Assert.DoesNotContain("rules that apply", (await Visit("/crawley/bodies/executive")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_is_published_there_is_no_statement()
    {
        await Publish(HowPublic.Nothing);

        await ShouldNotBeThere("/crawley/governance/statement/2008");
        Assert.DoesNotContain("Yearly statement", (await Visit("/crawley")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_year_that_is_not_over_has_no_statement_and_nor_has_what_is_no_year()
    {
        var living = Commonweal.Tests.Site.Given.Partnership("living", published: true);
        living.ComeUnder(Rules, HowPublic.Statement, Lifetime.NotStated, Citation.None);
        await App.Store.Keep(living);

        Assert.Equal(HttpStatusCode.OK, (await Visit($"/living/governance/statement/{TestApp.Today.Year - 1}")).Status);
        await ShouldNotBeThere($"/living/governance/statement/{TestApp.Today.Year}");
        await ShouldNotBeThere("/living/governance/statement/0");
        await ShouldNotBeThere("/living/governance/statement/10000");
        await ShouldNotBeThere("/living/governance/statement/soon");
    }

    /// <summary>Of a partnership of the papers nothing is said that its paper does not state: October 2009 is no whole year.</summary>
    [Fact]
    public async Task A_year_that_was_not_over_at_the_time_that_the_paper_describes_has_no_statement() =>
        await ShouldNotBeThere("/crawley/governance/statement/2009");

    [Fact]
    public async Task The_last_statement_leads_to_the_one_before() =>
        Assert.Equal("/crawley/governance/statement/2007", (await (await Visit("/crawley/governance/statement/2008")).Follow("Yearly statement of 2007")).Address);

    [Fact]
    public async Task The_check_leads_to_the_statement_of_the_year_of_which_it_speaks() =>
        Assert.Equal("/crawley/governance/statement/2008", (await (await Visit("/crawley/governance")).Follow("Yearly statement of 2008")).Address);

    private Task<Partnership> Publish(HowPublic what) => Change("crawley", (db, it) =>
    {
        db.Entry(it).Collection(p => p.Statements).Load();
        it.TakeBack(it.Statements.OfType<RulesThatApply>().Single());
        it.ComeUnder(Rules, what, Lifetime.NotStated, Citation.None);
        return it;
    });
}
