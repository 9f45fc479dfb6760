using AngleSharp.Dom;
using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.Bodies.Statements;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Bodies;

/// <summary>What paper 004 states of Lewes, Oxfordshire, Crawley and Horsham is held and shown, with its source, and nothing is invented.</summary>
public sealed class SamplesOf2009Tests : PageTests
{
    private static readonly DateOnly s_described = new(2009, 10, 31);

    [Theory]
    [InlineData("lewes", 10)]          // HOR-13, HOR-15
    [InlineData("oxfordshire", 9)]     // HOR-18
    [InlineData("crawley", 2)]         // HOR-25
    [InlineData("horsham", 2)]         // HOR-33
    public async Task Each_is_shown_as_of_October_2009_with_a_source_beside_every_statement(string partnership, int bodies)
    {
        var page = await Visit($"/{partnership}/structure");

        Assert.Contains("As at October 2009, the time of which the paper speaks.", page.Text, StringComparison.Ordinal);
        Assert.Equal(bodies, page.Page.QuerySelectorAll(".cw-tree > li > a").Length);
        Assert.All(page.Page.QuerySelectorAll(".cw-tree > li, .cw-line"), s => Assert.Matches("Paper 004, (?:\"[A-Z]|introduction)", Words(s)));
    }

    [Fact]
    public async Task The_front_page_lists_them_beside_those_of_the_earlier_papers() =>
        Assert.Equal(
            [
                "Adur in Partnership", "Chichester LSP", "Chorley Partnership", "Crawley Together", "Horsham District Community Partnership",
                "Huntingdonshire Strategic Partnership", "Lewes District Local Strategic Partnership", "Mid Sussex Partnership",
                "North Hertfordshire Partnership", "Oxfordshire Partnership", "The Cheshire Partnership", "West Sussex county-wide", "Worthing Together",
            ],
            (await Visit("/")).Page.QuerySelectorAll(".cw-card__title").Select(t => Words(t)).Order(StringComparer.Ordinal));

    [Fact]
    public async Task Horshams_theme_groups_are_ten_before_July_2009_and_four_after_and_none_is_invented()   // HOR-33
    {
        var page = await Visit("/horsham/compare?from=2009-06&to=2009-08");

        Assert.Equal(
            ["Named boards and groups 2 2", "Theme groups Counted, not named 10 4"],
            page.Page.QuerySelectorAll("tbody tr").Select(r => string.Join(' ', r.Children.Select(c => Words(c)))));
        Assert.Empty(page.Page.QuerySelectorAll(".cw-bodies"));
    }

    [Theory]
    [InlineData("2009-06", "10, not named")]
    [InlineData("2009-07", "4, not named")]
    [InlineData("2009-08", "4, not named")]
    public async Task Horshams_structure_counts_the_theme_groups_of_the_month(string on, string count)   // HOR-33
    {
        var counted = (await Visit($"/horsham/structure?on={on}")).Page.QuerySelectorAll(".cw-unnamed").Single();

        Assert.StartsWith($"Theme groups {count} Source: Paper 004, \"Horsham\"", Words(counted), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Seven_thematic_partnerships_of_Oxfordshire_report_to_the_Public_Service_Board_on_partnership_targets()   // HOR-18
    {
        var reporting = (await Visit("/oxfordshire/structure")).Page.QuerySelectorAll(".cw-tree > li").Where(l => l.QuerySelector(".cw-line") is not null).ToList();

        Assert.Equal(
            [
                "Children's Trust", "Environment and Waste Partnership", "Health and Well Being Partnership", "Oxfordshire Economic Partnership",
                "Oxfordshire Stronger Communities Partnership", "Safer Communities Partnership", "Spatial Planning and Infrastructure Partnership",
            ],
            reporting.Select(l => Words(l, "a")).Order(StringComparer.Ordinal));
        Assert.All(reporting, l => Assert.StartsWith("Reports to: Public Service Board Partnership targets Paper 004, \"Oxfordshire", Words(l, ".cw-line"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_comes_to_chair_Newhaven_sits_on_the_full_partnership_of_Lewes()   // HOR-15
    {
        var before = await TheFullPartnershipOfLewes();

        await Change("lewes", (db, _) =>
        {
            var post = new Post("newhaven-town-clerk", "Town Clerk", null, Lifetime.NotStated, Citation.None);
            var chair = new Seat(db.Body("newhaven"), "chair", new SeatWords("Chair", Role: SeatRole.Chair), Lifetime.NotStated, Citation.None);
            chair.Appoint(new TermWords(Post: post), Given.Held("2009"), Citation.None);
            db.AddRange(post, chair);
            return chair;
        });

        Assert.Equal(
            [
                "Chair of Crime reduction", "Chair of Environmental action", "Chair of Health improvement", "Chair of Lewes Town", "Chair of Local facilities",
                "Chair of Newhaven", "Chair of REGEN", "Chair of Rural Voice, Rural Choices", "Chair of Seaford",
            ],
            before.Seats.Select(s => s.Seat.Name).Order(StringComparer.Ordinal));
        Assert.All(before.Seats, s => Assert.Equal(SeatState.NotStated, s.State));
        var held = (await TheFullPartnershipOfLewes()).Seats.Single(s => s.IsFilled);
        Assert.Equal(("Chair of Newhaven", "Town Clerk"), (held.Seat.Name, held.Holdings.Single().Holder.Post));
    }

    [Fact]
    public async Task Lewes_shows_nine_seats_that_follow_the_chairs_and_that_nobody_is_stated_to_be_chair()   // HOR-15
    {
        var seats = (await Visit("/lewes/bodies/full-lsp")).Page.QuerySelectorAll(".cw-seat").ToList();

        Assert.Equal(9, seats.Count);
        Assert.All(seats, s => Assert.Matches("^Chair of .+ Follows the chair; who that is is not stated .*Source: Paper 004, \"Lewes and East Sussex\"", Words(s)));
    }

    [Fact]
    public async Task The_workers_who_supported_the_area_partnerships_of_Lewes_are_held_as_ceased()   // HOR-13
    {
        await using var db = App.Store.Open();

        var workers = await db.Statements().OfType<SupportInKind>().SingleAsync(s => s.Partnership!.Slug == "lewes");

        Assert.Equal(("Area Partnership Development Workers", 3, "second home council tax receipts", true), (workers.Text, workers.Number, workers.Fund, workers.HasEnded));
        Assert.Equal("South Downs Council for Voluntary Service", (await db.Organisations().SingleAsync(o => o.Id == workers.HostId)).Name);
    }

    [Fact]
    public async Task The_Executive_of_Crawley_is_ten_by_number_and_no_seat_is_invented()   // HOR-25
    {
        await using var db = App.Store.Open();

        var counted = await db.Statements().OfType<UnnamedSeats>().InForce(s_described).SingleAsync(s => s.Body!.Partnership.Slug == "crawley");

        Assert.Equal(10, counted.Number);
        Assert.Equal(0, await db.Seats().CountAsync(s => s.Body.Partnership.Slug == "crawley"));
        var page = await Visit("/crawley/bodies/executive");
        Assert.Contains(
            "Members, counted and not named: 10 – with representatives of the public, private and community and voluntary sectors Source: Paper 004, \"Crawley\"",
            page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Page.QuerySelectorAll(".cw-seat"));
    }

    [Fact]
    public async Task The_former_Board_of_Crawley_is_on_no_list_and_the_Executive_replaced_it()   // HOR-25
    {
        await using var db = App.Store.Open();

        var replaced = await db.Statements().OfType<WhatBecame>().Include(w => w.ToBody).SingleAsync(w => w.Body!.Slug == "lsp-board");

        Assert.Equal((HowItWent.Replaced, "Executive"), (replaced.How, replaced.ToBody!.Name));
        Assert.DoesNotContain("LSP Board", (await Visit("/crawley/structure")).Text, StringComparison.Ordinal);
        var page = await Visit("/crawley/bodies/lsp-board");
        Assert.Contains("It has ended; when is not stated.", page.Text, StringComparison.Ordinal);
        Assert.Contains("It as a whole: replaced by Executive Source: Paper 004, \"Crawley\"", page.Text, StringComparison.Ordinal);
    }

    private async Task<Sitting> TheFullPartnershipOfLewes()
    {
        await using var db = App.Store.Open();
        return await db.SittingAsync(db.Bodies().Where(b => b.Slug == "full-lsp"), s_described);
    }

    private static string Words(IElement element, string? within = null) =>
        string.Join(' ', (within is null ? element : element.QuerySelector(within)!).TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
