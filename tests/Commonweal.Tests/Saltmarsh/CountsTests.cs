using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.Bodies.Statements;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Saltmarsh;

/// <summary>The numbers of the story, counted as the pages count them, as at 22 November 2026.</summary>
[Trait("Runs", "on both databases")]
public sealed class CountsTests(EverySampleApp app) : IClassFixture<EverySampleApp>
{
    private static readonly DateOnly s_day = new(2026, 11, 22);

    [Fact]
    public async Task Ninety_seats_on_twelve_boards_and_groups()
    {
        await using var db = app.Store.Open(drafts: false);
        var county = await db.Partnerships().SingleAsync(p => p.Slug == "saltmarsh");
        var bodies = db.Bodies().Of(county.Id, s_day);

        var sitting = await db.SittingAsync(bodies, s_day);

        var counts = sitting.Counts;
        Assert.Equal(12, await bodies.CountAsync());
        Assert.Equal((90, 78, 8, 4, 0), (counts.Seats, counts.Filled, counts.Vacant, counts.Awaiting, counts.NotStated));
        Assert.Equal((51, 19), (counts.Deputies, counts.Briefed));
        Assert.Equal((17, 9), (Count(sitting, "board"), Count(sitting, "executive")));
        Assert.Equal(2, sitting.Seats.Count(s => s.State is SeatState.Vacant && s.Vacancy!.Since?.Latest < s_day.AddYears(-1)));
        Assert.Single(sitting.Seats, s => s.State is SeatState.HoldingOver);
        Assert.Equal(["Leah Farrow", "Josh Penrose"], Holders(sitting, "youth-voice", "chair").OrderDescending());
        Assert.Equal(["Joanna Frith", "Sanjay Mehta"], Holders(sitting, "executive", "head-of-partnerships").Order());
    }

    [Fact]
    public async Task Ten_theme_groups_became_four_of_which_one_has_no_portfolio_holder()
    {
        await using var db = app.Store.Open(drafts: false);
        var before = await Themes(db, new DateOnly(2024, 3, 31));
        var after = await Themes(db, s_day);

        Assert.Equal((10, 4), (before.Count, after.Count));
        var held = (await db.SittingAsync(db.Bodies().Where(b => after.Contains(b.Slug)), s_day)).Seats.Where(s => s.Seat.IsPortfolioHolder && s.IsFilled).Select(s => s.Seat.BodySlug);
        Assert.Equal(["work-and-learning"], after.Except(held));
        var went = await db.Statements().OfType<WhatBecame>().Where(w => before.Contains(w.Body!.Slug)).Select(w => new { w.Body!.Slug, w.How, To = w.ToBody!.Slug, w.Text }).ToListAsync();
        Assert.Equal(before.Order(StringComparer.Ordinal), went.Select(w => w.Slug).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(
            ["place-and-environment: All the rest: buses, paths and how people get to what they need", "safer-saltmarsh: Its work for safe roads"],
            went.Where(w => w is { Slug: "transport-and-access", How: HowItWent.Split }).Select(w => $"{w.To}: {w.Text}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("haven-and-saltings", 7, 29)]
    [InlineData("highwold", 5, 19)]
    [InlineData("eastmarsh", 4, 16)]
    [InlineData("merefleet", 4, 16)]
    public async Task The_districts_are_smaller(string district, int bodies, int seats)
    {
        await using var db = app.Store.Open(drafts: false);
        var its = db.Bodies().Of((await db.Partnerships().SingleAsync(p => p.Slug == district)).Id, s_day);

        Assert.Equal(bodies, await its.CountAsync());
        var counts = (await db.SittingAsync(its, s_day)).Counts;
        Assert.Equal(seats, counts.Seats);
        Assert.Equal(district is "merefleet", counts.NotStated > 0);
    }

    private static Task<List<string>> Themes(CommonwealDb db, DateOnly day) => (
        from body in db.Bodies().Where(b => b.Partnership.Slug == "saltmarsh").InForce(day)
        join kind in db.Kinds() on body.KindId equals kind.Id
        where kind.Slug == "thematic-group"
        select body.Slug).ToListAsync();

    private static int Count(Sitting sitting, string body) => sitting.Seats.Count(s => s.Seat.BodySlug == body);

    private static IEnumerable<string?> Holders(Sitting sitting, string body, string seat) =>
        sitting.Seats.Single(s => s.Seat.BodySlug == body && s.Seat.Slug == seat).Holdings.Select(h => h.Holder.Person);
}
