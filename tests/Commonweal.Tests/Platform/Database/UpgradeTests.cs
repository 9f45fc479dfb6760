using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.Platform.Database;
using Commonweal.Platform.Search;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;

namespace Commonweal.Tests.Platform.Database;

/// <summary>A store that was filled by an earlier version keeps what it holds when it is brought up to date.</summary>
[Trait("Runs", "on both databases")]
public sealed class UpgradeTests : IAsyncLifetime
{
    private static readonly Guid Partnership = Guid.CreateVersion7();
    private static readonly Guid Board = Guid.CreateVersion7();
    private static readonly Guid Council = Guid.CreateVersion7();
    private static readonly Guid Chief = Guid.CreateVersion7();
    private static readonly Guid Word = Guid.CreateVersion7();
    private static readonly Guid Chairs = Guid.CreateVersion7();
    private TestStore _store = null!;

    public async ValueTask InitializeAsync() => _store = await TestStore.CopyOf("first-version", async store =>
    {
        await using var db = store.Open(FixedClock.Standing);
        await MigrateTo(db, "0004_Structure");
        await Fill(db);
    });

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task What_was_stated_of_a_body_is_still_stated()
    {
        await using var db = _store.Open();

        await db.Database.MigrateAsync();

        var board = await db.Bodies().Include(b => b.Statements).SingleAsync();
        Assert.Equal(("To try things out", true), board.Modes.Select(m => (m.Purpose, m.IsPrimary)).Single());
        Assert.Equal(("Meets", 3, (Guid?)Word), board.Functions.Select(f => (f.Text, f.Order, f.KindId)).Single());
        Assert.Equal(("Targets", (Guid?)Council), board.Lines.Select(l => (l.Subject, l.ToOrganisationId)).Single());
        Assert.Equal("2005", board.Lines.Single().Lifetime.From?.ToString());
    }

    [Fact]
    public async Task Who_chaired_becomes_the_chairs_seat_and_who_ran_it_the_secretariat()
    {
        await using var db = _store.Open();

        await db.Database.MigrateAsync();

        var board = await db.Bodies().Include(b => b.Statements).Include(b => b.Seats).SingleAsync();
        Assert.Equal(
            [("chair", SeatRole.Chair, Chief, null, "Paper 000"), ("chair-2", SeatRole.Chair, Chief, "2008", null)],
            board.Seats.OrderBy(s => s.Slug).Select(s => (s.Slug, s.Role, s.PostId!.Value, s.Lifetime.From?.ToString(), s.Citation.Source)));
        Assert.Equal((Chairs, 1, false, false), board.Seats.Where(s => s.Slug == "chair").Select(s => (s.Id, s.Version, s.IsShared, s.IsCountyVoice)).Single());
        Assert.Equal((Guid?)Council, board.Secretariats.Single().ToOrganisationId);
        Assert.Equal(4, board.Statements.Count);
    }

    [Fact]
    public async Task What_was_named_before_there_was_search_is_found()
    {
        await using var db = _store.Open(drafts: false);

        await db.Database.MigrateAsync();

        var hits = await new FindNames(db, db.Partnerships().Whose()).HitsAsync(new Asked("board"));
        Assert.Equal([Board], hits.Select(h => h.ThingId));
    }

    private static async Task MigrateTo(CommonwealDb db, string last)
    {
        var (migrations, history) = (db.GetService<IMigrationsAssembly>(), db.GetService<IHistoryRepository>());
        await history.CreateAsync();
        foreach (var (id, type) in migrations.Migrations.Where(m => string.CompareOrdinal(m.Key, last) <= 0))
        {
            var steps = db.GetService<IMigrationsSqlGenerator>().Generate(migrations.CreateMigration(type, db.Database.ProviderName!).UpOperations);
            foreach (var step in steps)
            {
                await step.ExecuteNonQueryAsync(db.GetService<IRelationalConnection>());
            }

            await db.Database.ExecuteSqlRawAsync(history.GetInsertScript(new HistoryRow(id, "10")));
        }
    }

    private static async Task Fill(CommonwealDb db)
    {
        await db.Database.ExecuteSqlAsync($"""INSERT INTO "Partnerships" ("Id", "Version", "Slug", "Name", "IsPublished") VALUES ({Partnership}, 1, 'saltmarsh', 'Saltmarsh', {true})""");
        await db.Database.ExecuteSqlAsync($"""INSERT INTO "Bodies" ("Id", "Version", "PartnershipId", "Slug", "Name", "IsPublished") VALUES ({Board}, 1, {Partnership}, 'board', 'Board', {true})""");
        await db.Database.ExecuteSqlAsync($"""INSERT INTO "KnownAs" ("ScopeId", "Under", "Slug", "ThingId", "Name") VALUES ({Partnership}, 'bodies', 'board', {Board}, 'Board')""");
        await db.Database.ExecuteSqlAsync($"""INSERT INTO "Organisations" ("Id", "Version", "Slug", "Name") VALUES ({Council}, 1, 'council', 'Council')""");
        await db.Database.ExecuteSqlAsync($"""INSERT INTO "Posts" ("Id", "Version", "Slug", "Title") VALUES ({Chief}, 1, 'chief', 'Chief Executive')""");
        await db.Database.ExecuteSqlAsync($"""INSERT INTO "Kinds" ("Id", "Version", "KeptBy", "Of", "Slug", "Name", "Plural", "Order") VALUES ({Word}, 1, {Partnership}, 'Mode', 'tries', 'Tries', 'Tries', 1)""");
        await db.Database.ExecuteSqlAsync($"""INSERT INTO "Modes" ("Id", "BodyId", "KindId", "IsPrimary", "Purpose") VALUES ({Guid.CreateVersion7()}, {Board}, {Word}, {true}, 'To try things out')""");
        await db.Database.ExecuteSqlAsync($"""INSERT INTO "Functions" ("Id", "BodyId", "ModeId", "Order", "Text") VALUES ({Guid.CreateVersion7()}, {Board}, {Word}, 3, 'Meets')""");
        await db.Database.ExecuteSqlAsync($"""
            INSERT INTO "ReportingLines" ("Id", "BodyId", "KindId", "ToOrganisationId", "Subject", "FromEarliest", "FromLatest")
            VALUES ({Guid.CreateVersion7()}, {Board}, {Word}, {Council}, 'Targets', {new DateOnly(2005, 1, 1)}, {new DateOnly(2005, 12, 31)})
            """);
        await db.Database.ExecuteSqlAsync($"""INSERT INTO "BodyRoles" ("Id", "BodyId", "Role", "OrganisationId") VALUES ({Guid.CreateVersion7()}, {Board}, 'Runs', {Council})""");
        await db.Database.ExecuteSqlAsync($"""INSERT INTO "BodyRoles" ("Id", "BodyId", "Role", "PostId", "Source") VALUES ({Chairs}, {Board}, 'Chairs', {Chief}, 'Paper 000')""");
        await db.Database.ExecuteSqlAsync($"""
            INSERT INTO "BodyRoles" ("Id", "BodyId", "Role", "PostId", "FromEarliest", "FromLatest")
            VALUES ({Guid.CreateVersion7()}, {Board}, 'Chairs', {Chief}, {new DateOnly(2008, 1, 1)}, {new DateOnly(2008, 12, 31)})
            """);
    }
}
