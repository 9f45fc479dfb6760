using System.Collections.Concurrent;
using System.Data.Common;

namespace Commonweal.Platform.Database;

/// <summary>
/// Reads the stamps on which a kept page hangs. Every request asks, so it goes past the model: by prepared commands on
/// connections that stay open. Stamps say only that something was written, so that no filter of the public's is needed.
/// </summary>
public sealed class StampReader(Store store) : IAsyncDisposable
{
    private const string OfAll = """SELECT sum("Value") FROM "Stamps" """;

    private const string OfOne = """
        SELECT (SELECT "Value" FROM "Stamps" WHERE "OwnerId" = '00000000-0000-0000-0000-000000000000') AS "OfAll",
               (SELECT "Value" FROM "Stamps" WHERE "OwnerId" = k."ThingId"),
               (SELECT "Value" FROM "Echoes" WHERE "OwnerId" = k."ThingId")
        FROM "KnownAs" k
        WHERE k."ScopeId" = '00000000-0000-0000-0000-000000000000' AND k."Under" = 'partnerships' AND k."Slug" = @slug
        """;

    // As many as there may be requests at one moment on a small server; more would hold connections that others wait for.
    private const int MostReady = 8;

    private readonly ConcurrentBag<Ready> _ready = [];

    /// <summary>The stamps on which a page of a partnership hangs; of none, those of all. They only rise, so that they are never the same again.</summary>
    public async Task<string> ReadAsync(string? slug, CancellationToken stopping)
    {
        if (_ready.TryTake(out var ready))
        {
            if (ready.Made != store.Made())
            {
                await ready.DisposeAsync();
                return await ReadAsync(slug, stopping);
            }

            try
            {
                return await ReadAsync(ready, slug, stopping);
            }
            catch (DbException)
            {
                // The connection may have gone since it was last used; a new one says whether the database has.
            }
        }

        return await ReadAsync(await Ready.OpenAsync(store, stopping), slug, stopping);
    }

    public async ValueTask DisposeAsync()
    {
        while (_ready.TryTake(out var ready))
        {
            await ready.DisposeAsync();
        }
    }

    // Whoever goes away in the middle leaves a connection of which nobody knows how it stands.
    private async Task<string> ReadAsync(Ready ready, string? slug, CancellationToken stopping)
    {
        var isSound = false;
        try
        {
            var stamp = slug is null ? $"{await ready.OfAll.ExecuteScalarAsync(stopping)}" : await OfOneAsync(ready, slug, stopping);
            isSound = true;
            return stamp;
        }
        finally
        {
            if (isSound && _ready.Count < MostReady)
            {
                _ready.Add(ready);
            }
            else
            {
                await ready.DisposeAsync();
            }
        }
    }

    private static async Task<string> OfOneAsync(Ready ready, string slug, CancellationToken stopping)
    {
        ready.OfOne.Parameters[0].Value = slug;
        await using var row = await ready.OfOne.ExecuteReaderAsync(stopping);
        return await row.ReadAsync(stopping) ? $"{row[0]}|{row[1]}|{row[2]}" : "";
    }

    // A connection with its two questions, for one request at a time.
    private sealed record Ready(DateTime Made, DbConnection Connection, DbCommand OfAll, DbCommand OfOne) : IAsyncDisposable
    {
        public static async Task<Ready> OpenAsync(Store store, CancellationToken stopping)
        {
            var (made, connection) = (store.Made(), store.Connect());
            try
            {
                await connection.OpenAsync(stopping);
                var (ofAll, ofOne) = (connection.CreateCommand(), connection.CreateCommand());
                (ofAll.CommandText, ofOne.CommandText) = (StampReader.OfAll, StampReader.OfOne);
                var slug = ofOne.CreateParameter();
                (slug.ParameterName, slug.DbType, slug.Value) = ("@slug", System.Data.DbType.String, "");
                ofOne.Parameters.Add(slug);
                await ofAll.PrepareAsync(stopping);
                await ofOne.PrepareAsync(stopping);
                return new Ready(made, connection, ofAll, ofOne);
            }
            catch
            {
                await connection.DisposeAsync();
                throw;
            }
        }

        public async ValueTask DisposeAsync()
        {
            await OfAll.DisposeAsync();
            await OfOne.DisposeAsync();
            await Connection.DisposeAsync();
        }
    }
}
