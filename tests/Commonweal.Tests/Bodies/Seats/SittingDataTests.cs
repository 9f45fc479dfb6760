using System.Data.Common;
using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Bodies.Seats;

/// <summary>Who sits where, as it is held: read in one query, hidden with what is not published, and walled in.</summary>
public sealed class SittingDataTests : StoreTests
{
    [Theory]
    [InlineData("2009-03-31")]
    [InlineData("2009-04-01")]
    public async Task What_is_read_says_the_same_as_what_was_stated(string on)
    {
        var world = await new TheExecutiveOfTen().Keep(Store);
        await using var db = Open();

        var read = await db.SittingAsync(db.Bodies().Where(b => b.Slug == "executive"), DateOnly.Parse(on));

        Assert.Equal(world.On(on).Counts, read.Counts);
        Assert.Equal(world.On(on).Seats.Select(Shown), read.Seats.Select(Shown));
        Assert.Equal(10, read.Of(world.Executive.Id).Count());
    }

    [Fact]
    public async Task Whatever_tells_for_whom_a_seat_is_is_read_with_it()
    {
        var (partnership, ann, umbrella) = (Given.Partnership(), Given.Person("Ann"), Given.Organisation("Voluntary Action"));
        umbrella.Constitute(null, "Voluntary groups", null);
        var level = new Kind(Owner.Installation, KindOf.Level, "chief-officer", new KindWords("Chief officer", "Chief officers", null, null), 1, Citation.None);
        var post = new Post("chief", "Chief", umbrella, Lifetime.NotStated, Citation.None);
        post.Entrust(level, null);
        var board = Given.Body(partnership, "Board");
        var seat = new Seat(board, "chief", new SeatWords("Chief", Organisation: umbrella, Post: post), Lifetime.NotStated, Citation.None);
        var second = new Seat(board, "second", new SeatWords("Second"), Lifetime.NotStated, Citation.None);
        second.Appoint(new TermWords(ann, post), Lifetime.NotStated, Citation.None);
        await Store.Keep(partnership, ann, umbrella, level, post, board);
        await using var db = Open();

        var read = (await db.SittingAsync(db.Bodies(), new DateOnly(2008, 1, 1))).Seats;

        Assert.Equal(
            [("Voluntary groups", level.Id, umbrella.Id, null), (null, null, null, level.Id)],
            read.Select(s => (s.Seat.SpeaksFor, s.Seat.PostLevelId, s.Seat.PostOrganisationId, s.Seat.Terms.SingleOrDefault()?.PostLevelId)));
    }

    [Fact]
    public async Task The_public_sees_that_a_seat_is_held_and_not_a_name_that_is_not_published()
    {
        await new TheExecutiveOfTen().Keep(Store);
        await using var db = Open(drafts: false);

        var police = (await db.SittingAsync(db.Bodies().Where(b => b.Slug == "executive"), new DateOnly(2008, 1, 1))).Seats.Single(s => s.Seat.Name == "Police");

        Assert.Equal((SeatState.Held, null, true), (police.State, police.Holdings[0].Holder.Person, police.Holdings[0].Holder.IsNameHeldBack));
    }

    [Fact]
    public async Task A_chain_of_three_chairs_is_read_with_the_seat_that_follows_it()
    {
        var partnership = Given.Partnership();
        var bodies = new[] { "First", "Second", "Third", "Fourth" }.Select(n => Given.Body(partnership, n)).ToArray();
        var seats = bodies.Select((b, n) => new Seat(b, "chair", new SeatWords("Chair", Role: n == 0 ? SeatRole.Member : SeatRole.Chair), Lifetime.NotStated, Citation.None)).ToArray();
        foreach (var n in new[] { 0, 1, 2 })
        {
            seats[n].FollowTheChairOf(bodies[n + 1]);
        }

        var ann = Given.Person("Ann");
        seats[3].Appoint(new TermWords(ann), Given.Held("2006"), Citation.None);
        await Store.Keep([partnership, ann, .. bodies, .. seats]);
        await using var db = Open();

        var sitting = await db.SittingAsync(db.Bodies().Where(b => b.Slug == "first"), new DateOnly(2008, 1, 1));

        Assert.Equal("Ann", sitting.Seats.Single().Holdings.Single().Holder.Person);
    }

    [Fact]
    public async Task Who_holds_a_post_is_read_with_the_seat_that_comes_with_it_and_with_those_that_name_it()
    {
        var (partnership, ann) = (Given.Partnership(), Given.Person("Ann"));
        var body = Given.Body(partnership, "Board");
        var post = new Post("director", "Director", null, Lifetime.NotStated, Citation.None);
        var comes = new Seat(body, "comes", new SeatWords("Comes", Post: post), Lifetime.NotStated, Citation.None);
        var names = new Seat(body, "names", new SeatWords("Names"), Lifetime.NotStated, Citation.None);
        names.Appoint(new TermWords(Post: post), Lifetime.NotStated, Citation.None);
        comes.Designate(new DeputyWords(Post: post), Lifetime.NotStated, Citation.None);
        await Store.Keep(partnership, ann, post, new PostHolding(post, ann, Given.Held("2006"), Citation.None), body, comes, names);
        await using var db = Open();

        var sitting = await db.SittingAsync(db.Bodies(), new DateOnly(2008, 1, 1));

        Assert.Equal(["Ann", "Ann"], sitting.Seats.Select(s => s.Holdings.Single().Holder.Person));
        Assert.Equal("Ann", sitting.Seats[0].Deputies.Single().Who.Person);
        Assert.Equal((1, 2), (sitting.Counts.People, sitting.Counts.Filled));
    }

    [Theory]
    [InlineData("2006-12-31", "Ann Before")]
    [InlineData("2007-01-01", "Ann After")]
    public async Task Who_sits_there_has_the_name_of_the_day(string day, string name)
    {
        var (partnership, ann) = (Given.Partnership(), Given.Person("Ann After"));
        var body = Given.Body(partnership, "Board");
        var seat = new Seat(body, "police", new SeatWords("Police"), Lifetime.NotStated, Citation.None);
        seat.Appoint(new TermWords(ann), Given.Held("2005-01-01"), Citation.None);
        await Store.Keep(partnership, ann, new PersonName(ann, "Ann Before", Given.Held(until: "2006-12-31"), Citation.None), body, seat);
        await using var db = Open();

        var sitting = await db.SittingAsync(db.Bodies(), DateOnly.Parse(day));

        Assert.Equal(name, sitting.Seats.Single().Holdings.Single().Holder.Person);
    }

    [Fact]
    public async Task A_corrected_term_and_its_history_are_kept()
    {
        var world = await new TheExecutiveOfTen().Keep(Store);
        await using (var db = Open())
        {
            var seat = await db.Seats().Include(s => s.Terms).SingleAsync(s => s.Slug == "police");
            var paul = await db.People().SingleAsync(p => p.Slug == "paul");
            seat.TakeBack(seat.Terms[0]);
            seat.Appoint(new TermWords(paul), Given.Held("2006"), Citation.None);
            await db.SaveChangesAsync();
        }

        await using var after = Open();
        Assert.Equal("2006", (await after.Terms().SingleAsync(t => t.Seat.Slug == "police")).Lifetime.From?.ToString());
        var lines = await after.History.Where(h => h.ThingId == world.TheSeat("Police").Id).OrderBy(h => h.Sequence).ToListAsync();
        Assert.Equal(["described", "appointed", "took back", "appointed"], lines.Select(h => h.Verb));
        Assert.All(lines, h => Assert.Equal(world.Partnership.Id, h.OwnerId));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task The_wall_and_the_rule_agree_on_any_terms_and_mandates(int seed)
    {
        var chance = new Random(seed);
        var partnership = Given.Partnership();
        var body = Given.Body(partnership, "Board");
        var seats = Enumerable.Range(0, 24).Select(n => new Seat(body, $"seat-{n}", new SeatWords($"Seat {n}", IsShared: n % 4 == 0), Lifetime.NotStated, Citation.None)).ToArray();
        await Store.Keep([partnership, body, .. seats]);
        await using var db = Open();
        var refusals = 0;

        for (var n = 0; n < 240; n++)
        {
            var (seat, lifetime) = (seats[chance.Next(seats.Length)], Given.AnyLifetime(chance));

            Action state = n % 2 == 0 ? () => seat.FallVacant(null, lifetime, Citation.None) : () => seat.Appoint(new TermWords(Given.Person("Ann")), lifetime, Citation.None);

            var rule = Record.Exception(state);
            var wall = await Refused(Keep(db, "Terms", seat, lifetime));
            var mandateRule = Record.Exception(() => seat.Empower(new MandateWords(), lifetime, Citation.None));
            var mandateWall = await Refused(Keep(db, "Mandates", seat, lifetime));

            Assert.True(rule is null == wall is null, $"{seat.Name}, {lifetime}: the rule says {rule?.Message}, the wall {wall?.Message}");
            Assert.True(mandateRule is null == mandateWall is null, $"{seat.Name}, {lifetime}: the rule says {mandateRule?.Message}, the wall {mandateWall?.Message}");
            refusals += rule is null ? 0 : 1;
        }

        Assert.InRange(refusals, 40, 200);
    }

    [Fact]
    public async Task What_no_seat_can_be_the_database_refuses_too()
    {
        var world = await new TheExecutiveOfTen().Keep(Store);
        await using var db = Open();

        string?[] refusals =
        [
            (await Refused(db.Database.ExecuteSqlAsync($"""UPDATE "Seats" SET "ChairOfId" = "BodyId" WHERE "Id" = {world.ChairOfHealth.Id}""")))?.Message,
            (await Refused(db.Database.ExecuteSqlAsync($"""UPDATE "Terms" SET "IsVacant" = {true} WHERE "PersonId" IS NOT NULL""")))?.Message,
            (await Refused(db.Database.ExecuteSqlAsync($"""UPDATE "Deputies" SET "PersonId" = NULL""")))?.Message,
            (await Refused(db.Database.ExecuteSqlAsync($"""UPDATE "Mandates" SET "LimitInPence" = -1""")))?.Message,
        ];

        Assert.Equal(
            [true, true, true, true],
            refusals.Zip(["CK_Seats_NotItsOwnChair", "CK_Terms_SomebodyOrVacant", "CK_Deputies_Somebody", "CK_Mandates_NothingOrMore"], (r, c) => r?.Contains(c, StringComparison.Ordinal) == true));
    }

    private static string Shown(SeatOnADay seat) =>
        $"{seat.Seat.Name}, {seat.Seat.Organisation}: {seat.State} {string.Join(" and ", seat.Holdings.Select(h => $"{h.Holder.Person}{h.Holder.Post} since {h.Since} {h.HowChosen}").Order())}; "
        + $"{string.Join(", ", seat.Deputies.Select(d => $"{d.Order} {d.Person} {d.Pool}"))}; {seat.Mandate?.CanAgree} {seat.Mandate?.LimitInPence}";

    private static Task<int> Keep(CommonwealDb db, string table, Seat seat, Lifetime lifetime) => table == "Terms"
        ? db.Database.ExecuteSqlAsync($"""
            INSERT INTO "Terms" ("Id", "SeatId", "IsVacant", "HoldsOver", "IsAlone", "FromEarliest", "FromLatest", "UntilEarliest", "UntilLatest")
            VALUES ({Guid.CreateVersion7()}, {seat.Id}, {true}, {false}, {!seat.IsShared}, {lifetime.FromEarliest}, {lifetime.FromLatest}, {lifetime.UntilEarliest}, {lifetime.UntilLatest})
            """)
        : db.Database.ExecuteSqlAsync($"""
            INSERT INTO "Mandates" ("Id", "SeatId", "FromEarliest", "FromLatest", "UntilEarliest", "UntilLatest")
            VALUES ({Guid.CreateVersion7()}, {seat.Id}, {lifetime.FromEarliest}, {lifetime.FromLatest}, {lifetime.UntilEarliest}, {lifetime.UntilLatest})
            """);

    private static async Task<Exception?> Refused(Task<int> act) => await Record.ExceptionAsync(() => act) switch
    {
        null => null,
        DbException refused => refused,
        var other => throw other,
    };
}
