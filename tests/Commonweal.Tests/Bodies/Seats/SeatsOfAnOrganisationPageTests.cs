using System.Net;
using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Bodies.Seats;

/// <summary>Every seat that an organisation holds, on its own page as at a day (CHO-28, HOR-47).</summary>
public sealed class SeatsOfAnOrganisationPageTests : PageTests
{
    private const string Council = "/saltmarsh/organisations/saltmarsh-council?on=";

    [Fact]
    public async Task Every_seat_leads_to_its_board_and_says_who_holds_it()
    {
        await new TheBoard().Keep(App.Store);

        var page = await Visit(Council + TheBoard.Day);

        Assert.Equal(["Board", "Board"], page.Page.QuerySelectorAll(".cw-seat__body").Select(b => b.TextContent.Trim()));
        Assert.Contains("Ben Following since 15 June 2009", SeatsPageTests.Card(page, "Chair"), StringComparison.Ordinal);
        Assert.Contains("Jo Uniting since 1 April 2009", SeatsPageTests.Card(page, "New council"), StringComparison.Ordinal);
        Assert.Contains($"/saltmarsh/bodies/board?on={TheBoard.Day}", page.Links.Select(l => l.Address));
    }

    [Theory]
    [InlineData("2008-12-31", "Board Chair Forum of 2002 Chair")]
    [InlineData("2009-01-01", "Board Chair")]
    [InlineData("2009-04-01", "Board Chair Board New council")]
    public async Task The_seats_are_those_of_the_day(string on, string seats)
    {
        await new TheBoard().Keep(App.Store);

        var page = await Visit(Council + on);

        Assert.Equal(seats, string.Join(' ', page.Page.QuerySelectorAll(".cw-seat__body, .cw-seat h3").Select(s => s.TextContent.Trim())));
    }

    [Fact]
    public async Task Where_the_name_is_not_published_the_post_stands_with_its_deputies()
    {
        await new TheBoard().Keep(App.Store);

        var police = SeatsPageTests.Card(await Visit($"/saltmarsh/organisations/saltmarsh-police?on={TheBoard.Day}"), "Police");

        Assert.Contains("Area Commander Name not published since 2008", police, StringComparison.Ordinal);
        Assert.Contains("Deputy: Area Commander of the pool Commanders · last briefed June 2009", police, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_vacant_seat_says_since_when_and_one_of_which_nothing_is_stated_says_that()
    {
        await new TheBoard().Keep(App.Store);
        await Change("saltmarsh", (db, _) =>
        {
            var council = db.Organisations().Single(o => o.Slug == "saltmarsh-council");
            foreach (var seat in db.Seats().Include(s => s.Body).Include(s => s.Terms).Where(s => s.Slug == "housing" || s.Slug == "museums"))
            {
                seat.Describe(new SeatWords(seat.Name, Vote: Vote.Advises, Organisation: council), Lifetime.NotStated, Citation.None);
            }

            return council;
        });

        var page = await Visit(Council + TheBoard.Day);

        Assert.Contains("Advises, without a vote Vacant since 1 February 2009 (5 months)", SeatsPageTests.Card(page, "Housing"), StringComparison.Ordinal);
        Assert.Contains("Who holds it is not stated", SeatsPageTests.Card(page, "Museums"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_organisation_without_a_seat_on_the_day_says_that_none_is_stated()
    {
        await new TheBoard().Keep(App.Store);
        await Change("saltmarsh", (db, _) => { db.Bodies().Single(b => b.Slug == "board" && b.Partnership.Slug == "saltmarsh").Withdraw(); return db; });

        Assert.Contains("Every seat that it holds No seat is stated", (await Visit(Council + TheBoard.Day)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Visit(Council + TheBoard.Day + "&page=2")).Status);
    }

    [Fact]
    public async Task Seats_on_a_board_that_belongs_to_the_partnership_count_while_it_belongs()
    {
        await new TheBoard().Keep(App.Store);
        var other = Given.Partnership("northshire");
        await App.Store.Keep(other);
        await Change("northshire", (db, it) =>
        {
            var (joint, police) = (Given.Body(it, "Joint Safety Group"), db.Organisations().Single(o => o.Slug == "saltmarsh-police"));
            joint.BelongTo(db.Partnerships().Single(p => p.Slug == "saltmarsh"), Given.Held(until: "2009-12-31"), Citation.None);
            _ = new Seat(joint, "police", new SeatWords("Chief Constable", Organisation: police), Lifetime.NotStated, Citation.None);
            db.Add(joint);
            return joint;
        });

        Assert.Contains("Joint Safety Group Chief Constable", (await Visit("/saltmarsh/organisations/saltmarsh-police?on=2009-12-31")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Joint Safety Group", (await Visit("/saltmarsh/organisations/saltmarsh-police?on=2010-01-01")).Text, StringComparison.Ordinal);
    }
}
