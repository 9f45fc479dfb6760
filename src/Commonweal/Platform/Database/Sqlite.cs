using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Migrations;
using SQLitePCL;

namespace Commonweal.Platform.Database;

/// <summary>All that is peculiar to SQLite: the embedded default, one file beside its write-ahead log.</summary>
internal static class Sqlite
{
    public const string Provider = "Microsoft.EntityFrameworkCore.Sqlite";

    public static void Use(DbContextOptionsBuilder options, string file) => options.UseSqlite(To(file)).AddInterceptors(new WriteAhead()).ReplaceService<IMigrationsSqlGenerator, Clustered>();

    public static DbConnection Connect(string file) => new SqliteConnection(To(file));

    /// <summary>The gate before this database, if it is one that lets in one writer at a time.</summary>
    public static WriteGate? GateOf(CommonwealDb db) =>
        db.Database.IsSqlite() ? WriteGate.For(db.Database.GetConnectionString()!) : null;

    /// <summary>Begins to read what stands there now, whoever writes meanwhile; none where the connection is of another database.</summary>
    public static DbTransaction? ReadsOneInstant(DbConnection connection) => (connection as SqliteConnection)?.BeginTransaction(deferred: true);

    /// <summary>Rows of numbers that are handed over with a question, each as "value", and how they are handed over.</summary>
    public const string Numbers = "json_each(@numbers) AS n";

    /// <summary>These numbers, as they are handed over.</summary>
    public static object Handed(IEnumerable<long> numbers) => $"[{string.Join(',', numbers)}]";

    /// <summary>Locks a file beside the database; none where somebody holds it. The system lets go of it when a process ends.</summary>
    public static IAsyncDisposable? TryAlone(CommonwealDb db, string name)
    {
        try
        {
            return new FileStream($"{db.Database.GetDbConnection().DataSource}-{name}", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>Says that a server has the file open, until what this returns is disposed; several may.</summary>
    public static async Task<IAsyncDisposable?> ServeAsync(string file, CancellationToken stopping)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return new FileStream(Served(file), FileMode.OpenOrCreate, FileAccess.Read, FileShare.Read);
            }
            catch (IOException) when (tries < 100)
            {
                await Task.Delay(1, stopping);   // somebody is looking this moment whether there is a server
            }
        }
    }

    /// <summary>Whether a server has the file open.</summary>
    public static bool IsServed(CommonwealDb db)
    {
        var file = Served(db.Database.GetDbConnection().DataSource);
        try
        {
            if (File.Exists(file))
            {
                new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.None).Dispose();
            }

            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    private static string Served(string file) => $"{file}-served";

    /// <summary>Whether it is locked, cannot be written or opened, or its disk is full or failing.</summary>
    public static bool IsOutage(Exception cause) =>
        cause is SqliteException { SqliteErrorCode: raw.SQLITE_BUSY or raw.SQLITE_LOCKED or raw.SQLITE_READONLY or raw.SQLITE_IOERR or raw.SQLITE_FULL or raw.SQLITE_CANTOPEN };

    private static string To(string file) => new SqliteConnectionStringBuilder { DataSource = file, ForeignKeys = true, DefaultTimeout = 30 }.ToString();

    /// <summary>A column that leads to another thing can only be added together with its reference.</summary>
    public static string AddOther(string table, string column, string to) =>
        $"""ALTER TABLE "{table}" ADD COLUMN "{column}" TEXT NULL REFERENCES "{to}" ("Id") ON DELETE RESTRICT""";

    /// <summary>Whether a row was refused since there is one like it already.</summary>
    public static bool IsTwice(Exception? refused) => refused is SqliteException { SqliteExtendedErrorCode: raw.SQLITE_CONSTRAINT_UNIQUE or raw.SQLITE_CONSTRAINT_PRIMARYKEY };

    /// <summary>Refuses a row by which a thing would come to stand above itself on the same days.</summary>
    public static IEnumerable<string> NoCircle(Edges edges)
    {
        foreach (var act in new[] { "INSERT", "UPDATE" })
        {
            yield return $"""
                CREATE TRIGGER "{edges.Table}_NoCircle{edges.Also}_{act}" BEFORE {act} ON "{edges.Table}" WHEN NEW."{edges.To}" IS NOT NULL
                BEGIN
                  SELECT RAISE(ABORT, '{edges.Table}: nothing stands within itself') WHERE EXISTS (
                    WITH RECURSIVE above(thing, first, last) AS (
                      SELECT NEW."{edges.To}", {edges.First("NEW")}, {edges.Last("NEW")}
                      UNION
                      SELECT e."{edges.To}", max(above.first, {edges.First("e")}), min(above.last, {edges.Last("e")})
                      FROM "{edges.Table}" e JOIN above ON e."{edges.From}" = above.thing
                      WHERE e."{edges.To}" IS NOT NULL AND e."Id" <> NEW."Id" AND max(above.first, {edges.First("e")}) < min(above.last, {edges.Last("e")}))
                    SELECT 1 FROM above WHERE thing = NEW."{edges.From}" AND (first < last OR thing = NEW."{edges.To}"));
                END
                """;
        }
    }

    /// <summary>Refuses a second row of the same thing on the same days; the day of a handover may be shared.</summary>
    public static IEnumerable<string> NoOverlap(Edges rows)
    {
        foreach (var act in new[] { "INSERT", "UPDATE" })
        {
            yield return $"""
                CREATE TRIGGER "{rows.Table}_NoOverlap_{rows.From}_{act}" BEFORE {act} ON "{rows.Table}" WHEN {rows.Where("NEW")}
                BEGIN
                  SELECT RAISE(ABORT, '{rows.Table}: one at a time') WHERE EXISTS (
                    SELECT 1 FROM "{rows.Table}" e
                    WHERE e."{rows.From}" = NEW."{rows.From}" AND e."Id" <> NEW."Id" AND {rows.Where("e")}
                      AND max({rows.First("e")}, {rows.First("NEW")}) < min({rows.Last("e")}, {rows.Last("NEW")}));
                END
                """;
        }
    }

    /// <summary>Adds a column that leads to another table: to a table that is there, SQLite adds a reference in no other way.</summary>
    public static IEnumerable<string> AddReference(string table, string column, string other, string name) =>
        [$"""ALTER TABLE "{table}" ADD COLUMN "{column}" TEXT NULL CONSTRAINT "{name}" REFERENCES "{other}" ("Id") ON DELETE RESTRICT"""];

    // Readers go on while one writes, and what was committed survives a power cut. Who finds another process writing looks again
    // after a few milliseconds, where the provider by itself would sleep for a hundred and fifty.
    private sealed class WriteAhead : DbConnectionInterceptor
    {
        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
        {
            using var pragmas = connection.CreateCommand();
            pragmas.CommandText = "PRAGMA busy_timeout = 1000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;";
            pragmas.ExecuteNonQuery();
        }

        public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            ConnectionOpened(connection, eventData);
            return Task.CompletedTask;
        }
    }
}
