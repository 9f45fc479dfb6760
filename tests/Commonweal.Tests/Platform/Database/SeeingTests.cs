using System.Text;
using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.Bodies.Statements;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.OpenData;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace Commonweal.Tests.Platform.Database;

/// <summary>Each row says of itself whether the public sees it, and says so rightly after every write (decision 0021).</summary>
public sealed class SeeingTests : StoreTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Each_row_says_what_can_be_worked_out_from_what_it_belongs_to_whatever_is_done(int seed)
    {
        var chance = new Random(seed);
        await new RandomWorld(chance).Keep(Store);
        await AssertToldRightly();

        for (var act = 0; act < 8; act++)
        {
            await (chance.Next(4) switch
            {
                0 => Import(chance),
                1 => Change<Seat>(chance, Follow),
                2 => Change<Body>(chance, Lead),
                _ => PublishAndWithdraw(chance),
            });
            await AssertToldRightly();
        }
    }

    [Fact]
    public async Task What_was_there_before_rows_said_so_is_told_by_the_migration()
    {
        await new RandomWorld(new Random(5)).Keep(Store);
        await using (var before = Open())
        {
            var migrations = before.GetService<IMigrationsAssembly>();
            var seen = migrations.CreateMigration(migrations.Migrations["0026_Seen"], before.Database.ProviderName!);
            var drop = string.Concat(seen.UpOperations.OfType<AddColumnOperation>().Select(c => $"ALTER TABLE \"{c.Table}\" DROP COLUMN \"{c.Name}\";"));
            await before.Database.ExecuteSqlRawAsync(drop);
            await before.Database.ExecuteSqlAsync($"""DELETE FROM "__EFMigrationsHistory" WHERE "MigrationId" = '0026_Seen'""");
            await before.Database.MigrateAsync();
        }

        await AssertToldRightly();
    }

    [Fact]
    public async Task Who_adds_to_a_thing_while_it_is_being_hidden_waits_and_sees_that_it_is()
    {
        Assert.SkipUnless(TestStore.IsPostgres, "SQLite lets in one writer at a time");
        var (saltmarsh, downland) = (Given.Partnership(), Given.Partnership("downland"));
        await Store.Keep(saltmarsh, downland);
        await using var first = Open();
        await using var turn = await first.Database.BeginTransactionAsync();
        await Commonweal.Platform.Database.Postgres.LockAsync(first, Seen.Column, CancellationToken.None);
        await first.Database.ExecuteSqlAsync($"""UPDATE "Partnerships" SET "IsPublished" = {false} WHERE "Id" = {downland.Id}""");

        var second = Store.Change("saltmarsh", (db, partnership) =>
        {
            partnership.LinkTo(Party.Of(db.Partnerships().Single(p => p.Slug == "downland")), PartnershipLinkKind.WorksWith, null, Lifetime.NotStated, Citation.None);
            return partnership;
        });
        await Store.UntilItWaits(second);
        await turn.CommitAsync();
        await second;

        await using var seen = Open(drafts: false);
        Assert.Empty(await seen.Statements().ToListAsync());
    }

    private async Task AssertToldRightly()
    {
        await using var db = Open();
        var told = (await PublishedTests.ReadAll(db)).Where(t => Seen.IsTold(db.Entry(t).Metadata.GetRootType())).ToList();

        var (right, said) = (Ids(told.Where(PublishedTests.IsSeen)), Ids(told.Where(t => (bool)db.Entry(t).Property(Seen.Column).CurrentValue!)));

        Assert.InRange(right.Count, 10, told.Count - 10);
        Assert.Equal(right, said);
    }

    private static List<string> Ids(IEnumerable<object> things) => [.. things.Select(t => PublishedTests.KeyOf(t).ToString()).Order(StringComparer.Ordinal)];

    private async Task PublishAndWithdraw(Random chance)
    {
        await using var db = Open();
        foreach (var one in (await db.Partnerships().ToListAsync()).Cast<Collaboration>().Concat(await db.Bodies().ToListAsync()).Where(c => chance.Next(c.IsPublished ? 9 : 3) == 0))
        {
            (one.IsPublished ? one.Withdraw : (Action)one.Publish)();
        }

        foreach (var person in (await db.People().ToListAsync()).Where(_ => chance.Next(3) == 0))
        {
            (person.IsPublished ? person.Withdraw : (Action)person.Publish)();
        }

        await db.SaveChangesAsync();
    }

    private async Task Change<T>(Random chance, Action<T, List<Body>> act)
        where T : class
    {
        await using var db = Open();
        var bodies = (await db.Bodies().Include(b => b.Seats).ToListAsync()).OrderBy(_ => chance.Next()).ToList();
        foreach (var thing in (await db.Set<T>().ToListAsync()).Where(_ => chance.Next(3) == 0))
        {
            act(thing, bodies);
        }

        await db.SaveChangesAsync();
    }

    private static void Follow(Seat seat, List<Body> bodies)
    {
        if (seat.Role is not SeatRole.Chair)
        {
            seat.FollowTheChairOf(bodies.Find(b => b != seat.Body && b != seat.ChairOf));
        }
    }

    private static void Lead(Body body, List<Body> bodies) =>
        body.PassOn("Its work", HowItWent.Continued, Party.Of(bodies.Find(b => b != body)!), Lifetime.NotStated, Citation.None);

    // The same partnership each time: made by the first import, changed by the next ones.
    private async Task Import(Random chance)
    {
        string Published() => chance.Next(3) > 0 ? "yes" : "no";
        var bundle = new Bundle();
        bundle.Add("partnership.csv", Encoding.UTF8.GetBytes($"partnership,name,published\nwold,Wold Partnership,{Published()}\n"));
        bundle.Add("bodies.csv", Encoding.UTF8.GetBytes($"body,name,published\nboard,Board,{Published()}\nforum,Forum,{Published()}\npanel,Panel,{Published()}\n"));
        bundle.Add("placements.csv", Encoding.UTF8.GetBytes("body,within\nforum,board\npanel,board\n"));
        bundle.Add("seats.csv", Encoding.UTF8.GetBytes($"body,seat,name,chair-of\nboard,chair,Chair,\npanel,speaker,Speaker,{(chance.Next(2) > 0 ? "forum" : "board")}\n"));
        bundle.Add("mandates.csv", Encoding.UTF8.GetBytes("body,seat,can-agree\nboard,chair,Anything\n"));
        await using var db = Open();
        Assert.Empty((await new Import(db, Modules.Registers).RunAsync(bundle, new ImportWishes(), CancellationToken.None)).Faults);
    }
}
