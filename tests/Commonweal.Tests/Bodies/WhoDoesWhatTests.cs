using System.Net;
using Commonweal.Bodies;
using Commonweal.Bodies.Statements;
using Commonweal.Platform;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Bodies;

/// <summary>Respective roles and remits, communicated to the public (HOR-2).</summary>
public sealed class WhoDoesWhatTests : PageTests
{
    [Fact]
    public async Task Each_board_or_group_is_told_in_plain_words()
    {
        var group = await GivenBody("Access Group");
        await Change("cheshire", (db, _) =>
        {
            var body = db.Body(group.Slug);
            body.Describe(new BodyWords("Access Group", Purpose: "To open doors"), Lifetime.NotStated, Citation.None);
            body.Open(new AccessWords(true, false, true, null), Lifetime.NotStated, Citation.None);
            body.CountSeats(10, "From every sector", Lifetime.NotStated, Citation.None);
            body.Delegate(Party.Of("Local people"), new DelegationWords("The small grants"), Lifetime.NotStated, Citation.None);
            return body;
        });

        var text = (await Visit("/cheshire/who-does-what")).Text;

        Assert.Contains("Access Group What it is for : To open doors Who sits on it : Members, counted and not named : 10 Whom it answers to : Not stated", Spaced(text), StringComparison.Ordinal);
        Assert.Contains("What it has handed on : The small grants → Local people How to be heard : you may attend, you may not speak, you may ask a question", Spaced(text), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_stated_is_said_to_be_so_and_never_guessed() =>
        Assert.Contains("Sustainable Cheshire Forum Other partnership across Cheshire Who sits on it : Not stated Whom it answers to : Not stated How to be heard : Not stated",
            Spaced((await Visit("/cheshire/who-does-what")).Text), StringComparison.Ordinal);

    [Fact]
    public async Task A_long_list_is_told_twenty_at_a_time_and_no_page_is_made_up()
    {
        foreach (var number in Enumerable.Range(1, 15))
        {
            await GivenBody($"Group {number}");
        }

        Assert.Equal(20, (await Visit("/cheshire/who-does-what")).Page.QuerySelectorAll(".cw-plain").Length);
        Assert.Equal(3, (await Visit("/cheshire/who-does-what?page=2")).Page.QuerySelectorAll(".cw-plain").Length);
        Assert.Equal(HttpStatusCode.NotFound, (await Visit("/cheshire/who-does-what?page=3")).Status);
    }

    [Fact]
    public async Task A_draft_is_not_told_of()
    {
        await GivenBody("Secret Group", published: false);

        Assert.DoesNotContain("Secret", (await Visit("/cheshire/who-does-what")).Text, StringComparison.Ordinal);
    }

    private static string Spaced(string text) => text.Replace(":", " :", StringComparison.Ordinal).Replace("  ", " ", StringComparison.Ordinal);
}
