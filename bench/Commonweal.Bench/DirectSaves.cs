using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Commonweal.Bench;

/// <summary>The rows that a save writes, written without the program: as carefully, and by as many at once as the database lets in.</summary>
internal sealed class DirectSaves : IAsyncDisposable
{
    // A line like the last, with the next number: its hashes are as long as any.
    private const string Save = """
        UPDATE "Stamps" SET "Value" = "Value" + 1 WHERE "OwnerId" = '00000000-0000-0000-0000-000000000000';
        UPDATE "Organisations" SET "GoverningBody" = @said, "Version" = "Version" + 1 WHERE "Slug" = @slug;
        INSERT INTO "History" ("OwnerId", "Sequence", "At", "By", "ById", "ImportId", "Verb", "Thing", "ThingId", "Details", "Folded", "Salt", "DetailsHash", "BySalt", "ByHash", "Seal")
        SELECT "OwnerId", "Sequence" + 1, "At", "By", "ById", "ImportId", "Verb", "Thing", "ThingId", "Details", "Folded", "Salt", "DetailsHash", "BySalt", "ByHash", "Seal"
        FROM "History" WHERE "OwnerId" = '00000000-0000-0000-0000-000000000000' ORDER BY "Sequence" DESC LIMIT 1;
        """;

    private readonly ConcurrentBag<DbConnection> _free;
    private readonly SemaphoreSlim _turns;

    private DirectSaves(IEnumerable<DbConnection> connections)
    {
        _free = [.. connections];
        _turns = new SemaphoreSlim(_free.Count);
    }

    public static async Task<DirectSaves> OpenAsync(StorePlace place, int number)
    {
        var connections = place.Folder is { } folder
            ? [new SqliteConnection($"Data Source={Path.Combine(folder, "commonweal.db")};Pooling=false")]
            : Enumerable.Range(0, number).Select(_ => (DbConnection)new NpgsqlConnection($"{place.Connection};Pooling=false")).ToList();
        foreach (var connection in connections)
        {
            await connection.OpenAsync();
            if (connection is SqliteConnection)
            {
                await using var careful = connection.CreateCommand();
                careful.CommandText = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;";
                await careful.ExecuteNonQueryAsync();
            }
        }

        return new DirectSaves(connections);
    }

    public async Task SaveAsync(int desk, string said)
    {
        await _turns.WaitAsync();
        _free.TryTake(out var connection);
        await using var transaction = await connection!.BeginTransactionAsync();
        await using var save = connection.CreateCommand();
        (save.CommandText, save.Transaction) = (Save, transaction);
        Add(save, "@said", said);
        Add(save, "@slug", $"organisation-{desk}");
        await save.ExecuteNonQueryAsync();
        await transaction.CommitAsync();
        _free.Add(connection);
        _turns.Release();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var connection in _free)
        {
            await connection.DisposeAsync();
        }

        _turns.Dispose();
    }

    private static void Add(DbCommand command, string name, string value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }
}
