using System.Text.Json;
using Commonweal.Bodies;
using Commonweal.Governance.Reviews;
using Commonweal.Platform;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Governance.Reviews;

/// <summary>Governance reviews and self-assessments as the public meets them.</summary>
public sealed class ReviewPagesTests : PageTests
{
    /// <summary>HOR-1: commissioner, funder, reviewer, days, method, route and outcome, as paper 004 states them.</summary>
    [Fact]
    public async Task Horsham_shows_who_commissioned_paid_for_and_made_its_review_and_to_whom_it_went()
    {
        var page = await (await (await Visit("/horsham")).Follow("Governance reviews")).Follow("Review of the structure and arrangements of the partnership and its thematic groups");

        Assert.Equal("/horsham/reviews/structure-and-arrangements", page.Address);
        var facts = Facts(page);
        Assert.Contains("Commissioned by: Horsham District Community Partnership", facts);
        Assert.Contains("Paid for by: Progress through Partnership (PtP), as part of its support programme for local strategic partnerships", facts);
        Assert.Contains("Made in: June 2009", facts);
        Assert.Contains("Days of work: 4", facts);
        Assert.Contains(facts, f => f.StartsWith("What came of it: The partnership considered the paper at various meetings during July 2009", StringComparison.Ordinal));
        Assert.Equal(["Task group July 2009", "Board July 2009"], page.Texts("ol.govuk-list--number > li").Select(l => string.Join(' ', l.Split(' ').Take(l.StartsWith("Task", StringComparison.Ordinal) ? 4 : 3))));
    }

    /// <summary>HOR-1, HOR-33: fourteen learning points, eighteen principles with their numbers, and the structure before and after.</summary>
    [Fact]
    public async Task Horsham_shows_learning_points_and_principles_with_what_the_check_says_of_the_same()
    {
        var page = await Visit("/horsham/reviews/structure-and-arrangements");

        Assert.Equal(["What it learnt", "Its principles"], page.Texts("h2").Where(h => h is "What it learnt" or "Its principles"));
        Assert.Equal((14, 18), (page.Page.QuerySelectorAll("#learningpoint + ol > li").Length, page.Page.QuerySelectorAll("#principle + ol > li").Length));
        var board = page.Texts("#principle + ol > li").Single(l => l.StartsWith("2b ", StringComparison.Ordinal));
        Assert.Contains("The governance check on this date: How often the board meets Not stated 1", board, StringComparison.Ordinal);
        var before = page.Page.QuerySelector("a[href*='/compare']")!.GetAttribute("href");
        Assert.Equal("/horsham/compare?from=2009-06&to=2009-08", before);
    }

    /// <summary>HOR-17: the audit that Oxfordshire's Public Service Board commissioned in February 2008.</summary>
    [Fact]
    public async Task Oxfordshire_shows_its_review_as_far_as_the_paper_goes()
    {
        var page = await Visit("/oxfordshire/reviews/review-of-2008");

        Assert.Equal(["Commissioned by: Public Service Board", "Commissioned on: February 2008"], Facts(page).Take(2));
        Assert.Contains("What it concluded is not stated.", page.Text, StringComparison.Ordinal);
        Assert.Contains("What is not stated:", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("review-of-2008", (await Visit("/oxfordshire/reviews?on=2008-01")).Page.DocumentElement.InnerHtml.Split("<main")[1], StringComparison.Ordinal);
    }

    /// <summary>CHE-8, CHE-24, CHE-25: what made the review of Cheshire necessary, and what it put to the workshops.</summary>
    [Fact]
    public async Task Cheshire_shows_what_made_its_review_necessary_and_the_questions_that_it_put()
    {
        var page = await Visit("/cheshire/reviews/framework-of-2005");

        Assert.Contains("are taking LSPs into new territory", page.Text, StringComparison.Ordinal);
        Assert.Equal(4, page.Page.QuerySelectorAll("#question + ol > li").Length);
        Assert.Contains("The governance check on this date: Functions of each mode Falls short 1", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_check_is_not_published_the_review_says_nothing_of_it()
    {
        await Change("horsham", (db, it) =>
        {
            db.Entry(it).Collection(p => p.Statements).Load();
            it.TakeBack(it.Statements.OfType<Commonweal.Governance.RulesThatApply>().Single());
            return it;
        });

        Assert.DoesNotContain("governance check", (await Visit("/horsham/reviews/structure-and-arrangements")).Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_review_that_is_not_published_cannot_be_told_from_one_that_is_not_there()
    {
        await Change("horsham", (db, it) =>
        {
            db.Reviews().Single(r => r.PartnershipId == it.Id).Withdraw();
            return it;
        });

        await ShouldNotBeThere("/horsham/reviews/structure-and-arrangements");
        Assert.DoesNotContain("structure-and-arrangements", await App.Visitor().GetStringAsync("/horsham/data/reviews.csv"), StringComparison.Ordinal);
        Assert.DoesNotContain("portfolio holder", await App.Visitor().GetStringAsync("/horsham/data/review-conclusions.csv"), StringComparison.Ordinal);
        Assert.Empty(JsonDocument.Parse(await App.Visitor().GetStringAsync("/api/v1/horsham/reviews")).RootElement.GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task A_partnership_that_tells_no_relationships_says_so() =>
        Assert.Contains("Among which relationships it tells is not stated.", (await Visit("/lewes/self-assessment")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("/horsham/reviews/nothing")]
    [InlineData("/horsham/reviews?page=2")]
    [InlineData("/lewes/self-assessment?page=2")]
    public async Task What_is_not_there_is_not_there(string address) => await ShouldNotBeThere(address);

    private static List<string> Facts(Screen page) =>
        [.. page.Page.QuerySelectorAll(".govuk-summary-list__row").Select(r => $"{r.Children[0].TextContent.Trim()}: {r.Children[1].TextContent.Trim()}")];
}
