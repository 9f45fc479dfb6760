using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Commonweal.Platform.Database;

/// <summary>All that is peculiar to PostgreSQL, for when one machine is not enough.</summary>
internal static class Postgres
{
    public const string Provider = "Npgsql.EntityFrameworkCore.PostgreSQL";

    // The classes of its codes: connections, resources, the operator, the system around it.
    private static readonly string[] OfOutages = ["08", "53", "57P", "58"];

    public static void Use(DbContextOptionsBuilder options, string connection) => options.UseNpgsql(connection);

    public static DbConnection Connect(string connection) => new NpgsqlConnection(connection);

    /// <summary>Whether it cannot be reached, is stopping or starting, or has no connection, memory or disk left.</summary>
    public static bool IsOutage(Exception cause) => cause switch
    {
        PostgresException said => Array.Exists(OfOutages, c => said.SqlState.StartsWith(c, StringComparison.Ordinal)),
        NpgsqlException gone => gone.IsTransient,
        _ => false,
    };

    /// <summary>
    /// Waits until no other server makes the database ready; then they wait until what this returns is disposed. None where
    /// there is no database yet.
    /// </summary>
    public static async Task<IAsyncDisposable?> AloneAsync(string connection, CancellationToken stopping)
    {
        // Not from the pool: the lock goes with the connection, whatever becomes of the program.
        var alone = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connection) { Pooling = false }.ToString());
        try
        {
            await alone.OpenAsync(stopping);
            await using var turn = new NpgsqlCommand("SELECT pg_advisory_lock(hashtext('Commonweal is made ready'))", alone) { CommandTimeout = 0 };
            await turn.ExecuteNonQueryAsync(stopping);
            return alone;
        }
        catch (PostgresException missing) when (missing.SqlState == PostgresErrorCodes.InvalidCatalogName)
        {
            await alone.DisposeAsync();
            return null;
        }
        catch
        {
            await alone.DisposeAsync();
            throw;
        }
    }

    /// <summary>Rows of numbers that are handed over with a question, each as "value".</summary>
    public const string Numbers = "unnest(@numbers) AS n(value)";

    /// <summary>Takes a lock that goes with its connection; none where somebody holds it.</summary>
    public static async Task<IAsyncDisposable?> TryAloneAsync(string connection, string name, CancellationToken stopping)
    {
        var alone = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connection) { Pooling = false }.ToString());
        try
        {
            await alone.OpenAsync(stopping);
            await using var ask = new NpgsqlCommand("SELECT pg_try_advisory_lock(hashtext(@name))", alone) { Parameters = { new("name", $"Commonweal: {name}") } };
            if (await ask.ExecuteScalarAsync(stopping) is true)
            {
                return alone;
            }

            await alone.DisposeAsync();
            return null;
        }
        catch
        {
            await alone.DisposeAsync();
            throw;
        }
    }

    /// <summary>Begins to read what stands there now, whoever writes meanwhile.</summary>
    public static ValueTask<DbTransaction> ReadsOneInstantAsync(DbConnection connection, CancellationToken stopping) =>
        connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, stopping);

    /// <summary>Waits until nobody else holds the lock of this name, and holds it until the transaction ends; who shares it waits only for those who do not.</summary>
    public static Task LockAsync(CommonwealDb db, string name, CancellationToken stopping, bool isShared = false) => db.Database.ExecuteSqlAsync(
        isShared ? $"SELECT pg_advisory_xact_lock_shared(hashtext({name}))" : (FormattableString)$"SELECT pg_advisory_xact_lock(hashtext({name}))",
        stopping);

    /// <summary>Whether a row was refused since there is one like it already.</summary>
    public static bool IsTwice(Exception? refused) => refused is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };

    /// <summary>Refuses a row by which a thing would come to stand above itself on the same days.</summary>
    public static IEnumerable<string> NoCircle(Edges edges) => Trigger(
        edges, $"NoCircle{edges.Also}", $"""NEW."{edges.To}" IS NOT NULL""", "nothing stands within itself", $"""
            WITH RECURSIVE above(thing, first, last) AS (
              SELECT NEW."{edges.To}", {edges.First("NEW")}, {edges.Last("NEW")}
              UNION
              SELECT e."{edges.To}", greatest(above.first, {edges.First("e")}), least(above.last, {edges.Last("e")})
              FROM "{edges.Table}" e JOIN above ON e."{edges.From}" = above.thing
              WHERE e."{edges.To}" IS NOT NULL AND e."Id" <> NEW."Id" AND greatest(above.first, {edges.First("e")}) < least(above.last, {edges.Last("e")}))
            SELECT 1 FROM above WHERE thing = NEW."{edges.From}" AND (first < last OR thing = NEW."{edges.To}")
            """);

    /// <summary>Refuses a second row of the same thing on the same days; the day of a handover may be shared.</summary>
    public static IEnumerable<string> NoOverlap(Edges rows) => Trigger(
        rows, $"NoOverlap_{rows.From}", rows.Where("NEW"), "one at a time", $"""
            SELECT 1 FROM "{rows.Table}" e
            WHERE e."{rows.From}" = NEW."{rows.From}" AND e."Id" <> NEW."Id" AND {rows.Where("e")}
              AND greatest({rows.First("e")}, {rows.First("NEW")}) < least({rows.Last("e")}, {rows.Last("NEW")})
            """);

    // Two writers who cannot yet see each other's rows would each find nothing wrong: the lock lets the second one look again.
    private static IEnumerable<string> Trigger(Edges rows, string rule, string when, string words, string broken) =>
    [
        $"""
        CREATE FUNCTION "{rows.Table}_{rule}"() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          PERFORM pg_advisory_xact_lock(hashtext('{rows.Table}'));
          IF EXISTS ({broken}) THEN
            RAISE EXCEPTION '{rows.Table}: {words}' USING ERRCODE = 'integrity_constraint_violation';
          END IF;
          RETURN NEW;
        END $$
        """,
        $"""
        CREATE TRIGGER "{rows.Table}_{rule}" BEFORE INSERT OR UPDATE ON "{rows.Table}"
        FOR EACH ROW WHEN ({when}) EXECUTE FUNCTION "{rows.Table}_{rule}"()
        """,
    ];
}
