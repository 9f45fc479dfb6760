using System.Data.Common;
using Commonweal.Bodies;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Bodies;

/// <summary>What the rules refuse the database refuses too, whoever writes to it, and it lets through all that the rules let through.</summary>
public sealed class WallTests : StoreTests
{
    private static readonly ModeWords NoWords = new(null, null, null, null, null);
    private readonly Partnership _saltmarsh = Given.Partnership();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await Store.Keep(_saltmarsh);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task The_wall_and_the_rule_agree_on_any_placements(int seed)
    {
        var chance = new Random(seed);
        var bodies = Enumerable.Range(1, 120).Select(n => Given.Body(_saltmarsh, $"Group {n}")).ToArray();
        await Store.Keep([.. bodies]);
        await using var db = Open();
        var refusals = 0;

        foreach (var four in bodies.Chunk(4))
        {
            for (var n = 0; n < 10; n++)
            {
                var (body, within, lifetime) = (four[chance.Next(4)], four[chance.Next(4)], Given.AnyLifetime(chance));

                var rule = Record.Exception(() => body.StandWithin(within, lifetime, Citation.None));
                var wall = await Refused(Place(db, body, within, lifetime));

                Assert.True(rule is null == wall is null, $"{body.Name} within {within.Name}, {lifetime}: the rule says {rule?.Message}, the wall {wall?.Message}");
                refusals += rule is null ? 0 : 1;
            }
        }

        Assert.InRange(refusals, 60, 240);
    }

    [Theory]
    [InlineData(3)]
    public async Task The_wall_and_the_rule_agree_on_any_modes(int seed)
    {
        var chance = new Random(seed);
        var mode = Given.Kind(_saltmarsh, KindOf.Mode, "Advises");
        var board = Given.Body(_saltmarsh, "Board");
        await Store.Keep(mode, board);
        await using var db = Open();
        var refusals = 0;

        for (var n = 0; n < 120; n++)
        {
            var (whose, isPrimary, lifetime) = (n % 2 == 0 ? (Collaboration)_saltmarsh : board, chance.Next(3) > 0, Given.AnyLifetime(chance));

            var rule = Record.Exception(() => whose.Declare(mode, isPrimary, NoWords, lifetime, Citation.None));
            var wall = await Refused(Declare(db, whose, mode, isPrimary, lifetime));

            Assert.True(rule is null == wall is null, $"{whose.Name}, {isPrimary}, {lifetime}: the rule says {rule?.Message}, the wall {wall?.Message}");
            refusals += rule is null ? 0 : 1;
        }

        Assert.InRange(refusals, 20, 100);
    }

    [Fact]
    public async Task A_placement_that_is_moved_meets_the_same_wall()
    {
        var (board, executive, team) = (Given.Body(_saltmarsh, "Board"), Given.Body(_saltmarsh, "Executive"), Given.Body(_saltmarsh, "Team"));
        await Store.Keep(board, executive, team);
        await using var db = Open();
        await Place(db, executive, board, Given.Held());
        await Place(db, team, executive, Given.Held("2005", "2006"));
        await Place(db, team, board, Given.Held("2008"));

        var circle = await Refused(db.Database.ExecuteSqlAsync($"""UPDATE "Placements" SET "WithinId" = {team.Id} WHERE "BodyId" = {executive.Id}"""));
        var twice = await Refused(db.Database.ExecuteSqlAsync($"""UPDATE "Placements" SET "FromEarliest" = NULL, "FromLatest" = NULL WHERE "WithinId" = {board.Id} AND "BodyId" = {team.Id}"""));
        var turned = await Refused(db.Database.ExecuteSqlAsync($"""UPDATE "Placements" SET "BodyId" = {board.Id}, "WithinId" = {executive.Id} WHERE "BodyId" = {executive.Id}"""));

        Assert.Contains("Placements: nothing stands within itself", circle!.Message, StringComparison.Ordinal);
        Assert.Contains("Placements: one at a time", twice!.Message, StringComparison.Ordinal);
        Assert.Null(turned);
    }

    [Fact]
    public async Task Areas_and_organisations_that_would_lie_within_themselves_are_refused()
    {
        var (ward, district) = (Given.Area("Ward"), Given.Area("District"));
        var (council, service) = (Organisation("Council"), Organisation("Service"));
        ward.LieWithin(district);
        service.BePartOf(council);
        await Store.Keep(ward, district, council, service);
        await using var db = Open();

        string?[] refusals =
        [
            (await Refused(db.Database.ExecuteSqlAsync($"""UPDATE "Areas" SET "WithinId" = {ward.Id} WHERE "Id" = {district.Id}""")))?.Message,
            (await Refused(db.Database.ExecuteSqlAsync($"""UPDATE "Areas" SET "WithinId" = {district.Id} WHERE "Id" = {district.Id}""")))?.Message,
            (await Refused(db.Database.ExecuteSqlAsync($"""UPDATE "Organisations" SET "PartOfId" = {service.Id} WHERE "Id" = {council.Id}""")))?.Message,
        ];

        Assert.All(refusals, r => Assert.Contains("nothing stands within itself", r, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_body_that_would_answer_to_itself_and_bodies_counted_as_none_are_refused()
    {
        var (board, line) = (Given.Body(_saltmarsh, "Board"), Given.Kind(_saltmarsh, KindOf.Line, "Reports to"));
        await Store.Keep(board, line);
        await using var db = Open();

        var answers = await Refused(db.Database.ExecuteSqlAsync(
            $"""INSERT INTO "Statements" ("Id", "What", "BodyId", "KindId", "ToBodyId") VALUES ({Guid.CreateVersion7()}, 'ReportingLine', {board.Id}, {line.Id}, {board.Id})"""));
        var counts = await Refused(db.Database.ExecuteSqlAsync(
            $"""INSERT INTO "UnnamedBodies" ("Id", "PartnershipId", "Slug", "Name", "Number") VALUES ({Guid.CreateVersion7()}, {_saltmarsh.Id}, 'forums', 'Forums', 0)"""));

        Assert.Contains("CK_Statements_NotToItself", answers?.Message, StringComparison.Ordinal);
        Assert.Contains("CK_UnnamedBodies_OneOrMore", counts?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_writers_who_cannot_see_each_other_meet_the_wall_all_the_same()
    {
        Assert.SkipUnless(TestStore.IsPostgres, "SQLite lets in one writer at a time");
        var (board, executive) = (Given.Body(_saltmarsh, "Board"), Given.Body(_saltmarsh, "Executive"));
        await Store.Keep(board, executive);
        await using var first = Open();
        await using var second = Open();
        await using var turn = await first.Database.BeginTransactionAsync();
        await Place(first, board, executive, Given.Held());

        var other = Refused(Place(second, executive, board, Given.Held()));
        await Store.UntilItWaits(other);
        await turn.CommitAsync();

        Assert.Contains("Placements: nothing stands within itself", (await other)?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_people_who_each_put_one_body_within_the_other_at_once_the_second_is_refused()
    {
        await Store.Keep(Given.Body(_saltmarsh, "Board"), Given.Body(_saltmarsh, "Executive"));
        await using var first = Open();
        await using var second = Open();
        first.Body("board").StandWithin(first.Body("executive"), Given.Held(), Citation.None);
        second.Body("executive").StandWithin(second.Body("board"), Given.Held(), Citation.None);

        await first.SaveChangesAsync();
        var refused = await Record.ExceptionAsync(() => second.SaveChangesAsync());

        Assert.Contains("nothing stands within itself", refused?.GetBaseException().Message, StringComparison.Ordinal);
        await using var after = Open();
        Assert.Equal("board", (await after.Placements().Include(p => p.Body).SingleAsync()).Body.Slug);
    }

    [Fact]
    public async Task A_placement_may_give_way_to_another_in_one_save()
    {
        var (board, executive, team) = (Given.Body(_saltmarsh, "Board"), Given.Body(_saltmarsh, "Executive"), Given.Body(_saltmarsh, "Team"));
        team.StandWithin(board, Given.Held(), Citation.None);
        await Store.Keep(board, executive, team);
        await using var db = Open();
        var held = await db.Bodies().Include(b => b.Placements).ToDictionaryAsync(b => b.Slug);

        held["team"].StandFree(held["team"].Placements[0]);
        held["team"].StandWithin(held["executive"], Given.Held(), Citation.None);
        held["board"].StandWithin(held["team"], Given.Held(), Citation.None);
        await db.SaveChangesAsync();

        Assert.Equal(2, await db.Placements().CountAsync());
    }

    private static Task<int> Place(CommonwealDb db, Body body, Body within, Lifetime lifetime) => db.Database.ExecuteSqlAsync($"""
        INSERT INTO "Placements" ("Id", "BodyId", "WithinId", "FromEarliest", "FromLatest", "UntilEarliest", "UntilLatest")
        VALUES ({Guid.CreateVersion7()}, {body.Id}, {within.Id}, {lifetime.FromEarliest}, {lifetime.FromLatest}, {lifetime.UntilEarliest}, {lifetime.UntilLatest})
        """);

    private static Task<int> Declare(CommonwealDb db, Collaboration whose, Kind mode, bool isPrimary, Lifetime lifetime)
    {
        var (partnership, body) = whose is Body ? ((Guid?)null, (Guid?)whose.Id) : (whose.Id, null);
        return db.Database.ExecuteSqlAsync($"""
            INSERT INTO "Statements" ("Id", "What", "PartnershipId", "BodyId", "KindId", "IsPrimary", "FromEarliest", "FromLatest", "UntilEarliest", "UntilLatest")
            VALUES ({Guid.CreateVersion7()}, 'Mode', {partnership}, {body}, {mode.Id}, {isPrimary}, {lifetime.FromEarliest}, {lifetime.FromLatest}, {lifetime.UntilEarliest}, {lifetime.UntilLatest})
            """);
    }

    private static async Task<Exception?> Refused(Task<int> act) => await Record.ExceptionAsync(() => act) switch
    {
        null => null,
        DbException refused => refused,
        var other => throw other,
    };

    private static Organisation Organisation(string name) => new(Slug.Of(name), name, null, null, Lifetime.NotStated, Citation.None);
}
