using System.Net;
using System.Text.Json;
using Commonweal.Bodies.Seats;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Commonweal.Tests.Bodies.Seats;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.OpenData;

/// <summary>Who sits where, for programs (HOR-15, HOR-47, CHO-Q24).</summary>
public sealed class SeatAnswerTests : PageTests
{
    [Theory]
    [InlineData("2005-01-01")]
    [InlineData("2008-06-30")]
    [InlineData("2010-01-01")]
    public async Task A_body_has_its_seats_and_is_counted_as_on_any_day(string on)
    {
        var world = await new TheExecutiveOfTen().Keep(App.Store);

        var body = await Ask($"/api/v1/saltmarsh/bodies/executive?on={on}");

        var sitting = world.On(on);
        Assert.Equal(
            sitting.Seats.Select(s => $"{s.Seat.Slug} {s.State} {s.Deputies.Count} {s.Mandate?.LimitInPence}".ToUpperInvariant()),
            Each(body, "seats").Select(s => $"{s.GetProperty("seat")} {s.GetProperty("state")} {Each(s, "deputies").Count()} {Limit(s.GetProperty("mandate"))}".ToUpperInvariant()));
        Assert.Equal(sitting.Counts, body.GetProperty("counts").Deserialize<SeatCounts>(JsonSerializerOptions.Web));
    }

    [Fact]
    public async Task A_seat_says_who_holds_it_and_never_a_name_that_is_not_published()
    {
        await new TheExecutiveOfTen().Keep(App.Store);

        var body = await Ask("/api/v1/saltmarsh/bodies/executive?on=2010");
        var (chair, police, county) = (Seat(body, "chair-of-health"), Seat(body, "police"), Seat(body, "county"));

        Assert.Equal(["Colin", "Vera"], Each(chair, "holders").Select(h => h.GetProperty("person").GetString()).Order());
        Assert.Equal("/saltmarsh/bodies/health", chair.GetProperty("chairOf").GetProperty("address").GetString());
        Assert.Equal(("held", JsonValueKind.Null), (police.GetProperty("state").GetString(), Each(police, "holders").Single().GetProperty("person").ValueKind));
        Assert.Equal("Assistant Chief Executive", Each(county, "holders").Single().GetProperty("post").GetString());
        Assert.DoesNotContain("Paul", body.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_seat_that_follows_a_chair_says_whose_vacancy_makes_it_vacant()
    {
        var world = new TheExecutiveOfTen();
        world.HealthChair.TakeBack(world.HealthChair.Terms[^1]);
        world.HealthChair.TakeBack(world.HealthChair.Terms[^1]);
        await world.Keep(App.Store);

        var seat = Seat(await Ask("/api/v1/saltmarsh/bodies/executive?on=2010"), "chair-of-health");

        Assert.Equal(
            ("vacant", "2009-04-02", "Health"),
            (seat.GetProperty("state").GetString(), seat.GetProperty("vacantSince").GetString(), seat.GetProperty("vacantBecauseOfTheChairOf").GetString()));
    }

    [Fact]
    public async Task An_organisation_has_its_seats_with_who_deputises_and_its_posts_with_who_holds_them()
    {
        var world = await new TheExecutiveOfTen().Keep(App.Store);
        await using (var db = App.Store.Open())
        {
            db.AttachRange(world.People["Pat"], world.People["Paul"]);
            var council = db.Organisations().Single(o => o.Slug == "council-for-voluntary-service");
            var post = new Post("manager", "Manager", council, Lifetime.NotStated, Citation.None);
            db.AddRange(post, new PostHolding(post, world.People["Pat"], Given.Held("2006"), Citation.None), new PostHolding(post, world.People["Paul"], Given.Held("2007"), Citation.None));
            await db.SaveChangesAsync();
            await db.ListAll();
        }

        var organisation = await Ask("/api/v1/saltmarsh/organisations/council-for-voluntary-service?on=2010");

        Assert.Equal(
            ["Voluntary sector 1: Vera, Dee Dom", "Voluntary sector 2: Victor, Dee Dom", "Voluntary sector 3: Violet, Dee Dom"],
            Each(organisation, "seats").Select(s => s.GetProperty("seat")).Select(s =>
                $"{s.GetProperty("name")}: {Each(s, "holders").Single().GetProperty("person")}, {string.Join(' ', Each(s, "deputies").Select(d => d.GetProperty("person")))}"));
        Assert.All(Each(organisation, "seats"), s => Assert.Equal("/saltmarsh/bodies/executive", s.GetProperty("body").GetProperty("address").GetString()));
        Assert.Equal(["", "Pat"], Each(Each(organisation, "posts").Single(), "holders").Select(h => h.GetProperty("person").ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_place_that_no_published_partnership_lists_is_not_there()
    {
        await App.Store.Keep(Given.Area("Nowhere much"));

        Assert.Equal(HttpStatusCode.NotFound, (await App.Visitor().GetAsync("/api/v1/places/nowhere-much")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await App.Visitor().GetAsync("/api/v1/places/e10000003")).StatusCode);
    }

    private static JsonElement.ArrayEnumerator Each(JsonElement of, string list) => of.GetProperty(list).EnumerateArray();

    private static string? Limit(JsonElement mandate) => mandate.ValueKind is JsonValueKind.Null ? null : mandate.GetProperty("limitInPence").ToString();

    private static JsonElement Seat(JsonElement body, string slug) => Each(body, "seats").Single(s => s.GetProperty("seat").GetString() == slug);

    private async Task<JsonElement> Ask(string address) => JsonSerializer.Deserialize<JsonElement>(await App.Visitor().GetStringAsync(address));
}
