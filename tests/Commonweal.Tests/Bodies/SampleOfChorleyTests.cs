using AngleSharp.Dom;
using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.Bodies.Statements;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Bodies;

/// <summary>What paper 001 states of the Chorley Partnership is held and shown; what the answers wish for is not.</summary>
public sealed class SampleOfChorleyTests : PageTests
{
    [Fact]
    public async Task The_Council_leads_and_co_ordinates_and_is_not_yet_the_accountable_body()   // CHO-6
    {
        await using var db = App.Store.Open();
        var roles = await db.Statements().OfType<PartnershipRole>().Where(r => r.Partnership!.Slug == "chorley").ToListAsync();

        Assert.Equal([PartnershipRoleKind.Leads, PartnershipRoleKind.Coordinates], roles.Select(r => r.Role).Order());
        var page = await Visit("/chorley");
        Assert.StartsWith("Chorley Borough Council Source: Paper 001, paragraph 5", Row(page, "Leads it"), StringComparison.Ordinal);
        Assert.StartsWith("Chorley Borough Council Source: Paper 001, paragraph 5", Row(page, "Co-ordinates it"), StringComparison.Ordinal);
        Assert.Contains("It \"could ultimately become the 'accountable body' for the LSP\": that role it does not hold yet", Row(page, "Co-ordinates it"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_structure_is_shown_as_proposed_with_a_number_of_thematic_partnerships_that_nobody_states()   // CHO-Q12
    {
        var page = await Visit("/chorley/structure");

        Assert.Equal(["Board", "Community Strategy/LDF members working group", "Executive", "The LSP"], page.Page.QuerySelectorAll(".cw-tree > li > a").Select(Words).Order(StringComparer.Ordinal));
        Assert.StartsWith("Thematic partnerships not named; how many is not stated Source: Paper 001, answer 12", Words(page.Page.QuerySelectorAll(".cw-unnamed").Single()), StringComparison.Ordinal);
        foreach (var body in new[] { "board", "executive" })
        {
            Assert.Contains("\"the proposed new structure of the Chorley Partnership\" has it; whether that structure was in force, it does not state", (await Visit($"/chorley/bodies/{body}")).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_Member_of_Parliament_has_the_one_seat_that_is_stated_and_no_board_is_guessed_for_it()   // CHO-Q27
    {
        await using var db = App.Store.Open();
        var seat = await db.Seats().Include(s => s.Body).Include(s => s.Post).SingleAsync(s => s.Body.Partnership.Slug == "chorley");

        Assert.Equal(("lsp", "Member of Parliament", (Vote?)null), (seat.Body.Slug, seat.Post!.Title, seat.Vote));
        var page = await Visit("/chorley/bodies/lsp");
        Assert.Contains("Brings: Can relay local priorities/concerns to sub-regional/regional bodies, GONW and government departments as appropriate", page.Text, StringComparison.Ordinal);
        Assert.Contains("does not state on which of its boards or groups", page.Text, StringComparison.Ordinal);
        Assert.Contains("Who sits on it: Seats: 1, filled: 1, people: 1", (await Visit("/chorley/who-does-what")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_answers_would_like_is_not_held_as_if_it_were_so()   // CHO-20, CHO-Q11, CHO-Q12
    {
        await using var db = App.Store.Open();

        Assert.Empty(await db.Statements().OfType<TwoTierModel>().Where(m => m.Partnership!.Slug == "chorley").ToListAsync());
        Assert.Empty(await db.Bodies().Where(b => b.Partnership.Slug == "chorley" && b.Name.Contains("Public Service Board")).ToListAsync());
        Assert.Equal("Not stated", Row(await Visit("/chorley"), "In law"));
    }

    [Fact]
    public async Task The_Police_answer_to_the_Police_Authority() =>   // CHO-Q26
        Assert.Contains("Answers to Police Authority", (await Visit("/chorley/organisations/chorley-police")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task The_Local_Compact_stands_among_the_protocols_without_a_promise_of_which_the_paper_is_silent()   // CHO-Q21
    {
        var page = await Visit("/chorley/protocols");

        Assert.Contains("Local Compact Kind Compact Source: Paper 001, answer 21", page.Text, StringComparison.Ordinal);
        Assert.Contains("What was promised Not stated", page.Text, StringComparison.Ordinal);
    }

    private static string Row(Screen page, string heading) =>
        page.Page.QuerySelectorAll(".govuk-summary-list__row").Where(r => Words(r.QuerySelector("dt")!) == heading).Select(r => Words(r.QuerySelector("dd")!)).Single();

    private static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
