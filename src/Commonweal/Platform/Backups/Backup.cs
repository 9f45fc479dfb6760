using System.Data.Common;
using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Platform.Backups;

/// <summary>
/// Writes all that the store holds into one zip, as it was at one instant, while others go on writing: drafts, history and
/// accounts too, and not what is <see cref="NotBackedUpAttribute"/>. The zip is the same for either database, so that it moves a store from one to the other.
/// </summary>
public sealed class Backup(CommonwealDb db, TimeProvider clock)
{
    private static readonly JsonWriterOptions s_plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public async Task<BackupLabel> WriteAsync(Stream to, CancellationToken stopping)
    {
        var migration = (await db.Database.GetAppliedMigrationsAsync(stopping)).Last();
        await db.Database.OpenConnectionAsync(stopping);
        var connection = db.Database.GetDbConnection();
        // What is read is of one instant, and nobody waits for it.
        await using var instant = Sqlite.ReadsOneInstant(connection) ?? await Postgres.ReadsOneInstantAsync(connection, stopping);
        await using var zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        var tables = new List<BackedUpTable>();
        foreach (var table in TablesInOrder.Of(db))
        {
            tables.Add(await WriteAsync(zip, table, instant, stopping));
        }

        var label = new BackupLabel(BackupLabel.Newest, migration, clock.Now(), tables);
        await using var file = await zip.CreateEntry(BackupLabel.File).OpenAsync(stopping);
        await label.WriteAsync(file, stopping);
        return label;
    }

    private static async Task<BackedUpTable> WriteAsync(ZipArchive zip, BackedUpTable table, DbTransaction instant, CancellationToken stopping)
    {
        await using var read = instant.Connection!.CreateCommand();
        read.Transaction = instant;
        read.CommandText = $"""
            SELECT {string.Join(", ", table.Columns.Select(c => $"\"{c.Name}\""))} FROM "{table.Name}" ORDER BY {string.Join(", ", table.Key.Select(k => $"\"{k}\""))}
            """;
        await using var rows = await read.ExecuteReaderAsync(stopping);
        await using var file = await zip.CreateEntry(table.File, CompressionLevel.Fastest).OpenAsync(stopping);
        using var hash = SHA256.Create();
        await using var hashed = new CryptoStream(file, hash, CryptoStreamMode.Write);
        long count = 0;
        for (; await rows.ReadAsync(stopping); count++)
        {
            await using var line = new Utf8JsonWriter(hashed, s_plain);
            line.WriteStartArray();
            for (var at = 0; at < table.Columns.Count; at++)
            {
                line.Write(rows, at, table.Columns[at].Holds);
            }

            line.WriteEndArray();
            await line.FlushAsync(stopping);
            hashed.WriteByte((byte)'\n');
        }

        await hashed.FlushFinalBlockAsync(stopping);
        return table with { Rows = count, Hash = Convert.ToHexString(hash.Hash!).ToLower(CultureInfo.InvariantCulture) };
    }
}
