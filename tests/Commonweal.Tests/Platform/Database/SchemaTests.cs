using System.Text;
using Commonweal.Platform.Database;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Platform.Database;

/// <summary>Migrations are written by hand, so what they make is held against what the model would make, by the database's own account.</summary>
public sealed class SchemaTests : StoreTests
{
    private const string Sqlite = """
        SELECT 'column ' || t.name || '.' || c.name || ' ' || c.type || ' null=' || (1 - c."notnull") || ' key=' || c.pk FROM sqlite_master t, pragma_table_info(t.name) c WHERE t.type = 'table'
        UNION ALL SELECT 'index ' || t.name || ' ' || i.name || ' unique=' || i."unique" || ' ' || (SELECT group_concat(name) FROM pragma_index_info(i.name)) FROM sqlite_master t, pragma_index_list(t.name) i WHERE t.type = 'table' AND i.origin = 'c'
        UNION ALL SELECT 'reference ' || t.name || '.' || f."from" || ' to ' || f."table" || ' ' || f.on_delete FROM sqlite_master t, pragma_foreign_key_list(t.name) f WHERE t.type = 'table'
        UNION ALL SELECT 'check ' || name || ' ' || (length(sql) - length(replace(sql, 'CHECK (', ''))) FROM sqlite_master WHERE type = 'table'
        """;

    private const string Postgres = """
        SELECT 'column ' || table_name || '.' || column_name || ' ' || data_type || ' ' || coalesce(character_maximum_length, 0) || ' null=' || is_nullable || ' identity=' || is_identity FROM information_schema.columns WHERE table_schema = 'public'
        UNION ALL SELECT 'index ' || indexdef FROM pg_indexes WHERE schemaname = 'public'
        UNION ALL SELECT 'constraint ' || conrelid::regclass || ' ' || pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace
        """;

    [Fact]
    public async Task The_migrated_schema_is_the_one_that_the_model_asks_for()
    {
        await using var migrated = Open();
        await using var bare = await TestStore.CopyOf("modelled", async store =>
        {
            await using var db = store.Open(FixedClock.Standing);
            await db.Database.EnsureCreatedAsync();
        });
        await using var modelled = bare.Open();

        Assert.Equal(await Describe(modelled), await Describe(migrated));
    }

    [Fact]
    public async Task A_column_that_only_the_migration_has_is_noticed()
    {
        await using var db = Open();
        var before = await Describe(db);

        await db.Database.ExecuteSqlRawAsync("""ALTER TABLE "Areas" ADD COLUMN "Stray" INTEGER""");

        Assert.NotEqual(before, await Describe(db));
    }

    private static async Task<string> Describe(CommonwealDb db)
    {
        var lines = await db.Database.SqlQueryRaw<string>(TestStore.IsPostgres ? Postgres : Sqlite).ToListAsync();
        var ours = lines.Where(l => !l.Contains("__EFMigrations", StringComparison.Ordinal) && !l.Contains("sqlite_", StringComparison.Ordinal));
        return new StringBuilder().AppendJoin('\n', ours.OrderBy(l => l, StringComparer.Ordinal)).ToString();
    }
}
