using System.Data.Common;
using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Commonweal.Platform.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Commonweal.Platform.Backups;

/// <summary>Puts a backup into an empty store, all of it or nothing; the store is then brought up to date.</summary>
/// <param name="db">The store, of which not even the tables need be there.</param>
public sealed class Restoring(CommonwealDb db)
{
    public async Task<BackupLabel> RunAsync(Stream from, CancellationToken stopping)
    {
        await using var zip = Opened(from);
        var label = await LabelAsync(zip, stopping);
        foreach (var table in label.Tables)
        {
            await RefuseWhatIsDamagedAsync(zip, table, stopping);
        }

        await MakeReadyAsync(label, stopping);
        await db.Database.OpenConnectionAsync(stopping);
        await using (var transaction = await db.Database.GetDbConnection().BeginTransactionAsync(stopping))
        {
            foreach (var table in label.Tables)
            {
                await FillAsync(zip, table, transaction, stopping);
            }

            foreach (var table in label.Tables.Where(t => t.Columns.Any(c => c.IsFilledLater)))
            {
                await FillLaterAsync(zip, table, transaction, stopping);
            }

            await RaiseStampsAsync(label, transaction, stopping);
            await transaction.CommitAsync(stopping);
        }

        await db.Database.MigrateAsync(stopping);
        return label;
    }

    private static ZipArchive Opened(Stream from)
    {
        try
        {
            return new ZipArchive(from, ZipArchiveMode.Read, leaveOpen: true);
        }
        catch (InvalidDataException)
        {
            throw new BrokenRuleException("It is not a backup: it cannot be read as a zip. Nothing was changed");
        }
    }

    private static async Task<BackupLabel> LabelAsync(ZipArchive zip, CancellationToken stopping)
    {
        var file = zip.GetEntry(BackupLabel.File) ?? throw new BrokenRuleException($"It is not a backup: it has no {BackupLabel.File}. Nothing was changed");
        await using var read = await file.OpenAsync(stopping);
        try
        {
            var label = await BackupLabel.ReadAsync(read, stopping);
            if (label?.Tables.SelectMany(t => t.Columns.Select(c => c.Name).Concat(t.Key).Prepend(t.Name)).Any(n => !n.All(char.IsAsciiLetterOrDigit)) is not false)
            {
                throw Damaged(BackupLabel.File);   // what is no name of a table or column is not asked for as one
            }

            return label is { Format: BackupLabel.Newest } ? label : throw new BrokenRuleException("It was made by a newer Commonweal: upgrade this one first. Nothing was changed");
        }
        catch (Exception damaged) when (damaged is JsonException or InvalidDataException)
        {
            throw Damaged(BackupLabel.File);
        }
    }

    private static async Task RefuseWhatIsDamagedAsync(ZipArchive zip, BackedUpTable table, CancellationToken stopping)
    {
        try
        {
            await using var file = await (zip.GetEntry(table.File) ?? throw Damaged(table.File)).OpenAsync(stopping);
            var hash = Convert.ToHexString(await SHA256.HashDataAsync(file, stopping)).ToLower(CultureInfo.InvariantCulture);
            if (hash != table.Hash)
            {
                throw Damaged(table.File);
            }
        }
        catch (InvalidDataException)
        {
            throw Damaged(table.File);
        }
    }

    private static BrokenRuleException Damaged(string file) =>
        new($"The backup is damaged: {file} is not what was written. Take an older one. Nothing was changed");

    // The tables as they were when the backup was made; what came since is done to them afterwards, as at any upgrade.
    private async Task MakeReadyAsync(BackupLabel label, CancellationToken stopping)
    {
        if (!db.Database.GetMigrations().Contains(label.Migration))
        {
            throw new BrokenRuleException("It was made by a newer Commonweal: upgrade this one first. Nothing was changed");
        }

        var applied = (await db.Database.GetAppliedMigrationsAsync(stopping)).LastOrDefault();
        if (applied is null)
        {
            await db.GetService<IMigrator>().MigrateAsync(label.Migration, stopping);
        }
        else if (await db.History.AnyAsync(stopping))
        {
            throw new BrokenRuleException("The store is in use: a backup goes into an empty one. Name another folder or database. Nothing was changed");
        }
        else if (applied != label.Migration)
        {
            throw new BrokenRuleException("The store is empty but its tables are not those of the backup: name a folder or database in which there is nothing yet. Nothing was changed");
        }
    }

    private static async Task FillAsync(ZipArchive zip, BackedUpTable table, DbTransaction transaction, CancellationToken stopping)
    {
        var now = Enumerable.Range(0, table.Columns.Count).Where(at => !table.Columns[at].IsFilledLater).ToList();
        await using var insert = Command(
            $"""INSERT INTO "{table.Name}" ({Named(now)}) VALUES ({string.Join(", ", now.Select(at => $"@p{at}"))})""", table, now, transaction);
        await foreach (var row in RowsAsync(zip, table, stopping))
        {
            Set(insert, table, now, row);
            await insert.ExecuteNonQueryAsync(stopping);
        }

        string Named(List<int> columns) => string.Join(", ", columns.Select(at => $"\"{table.Columns[at].Name}\""));
    }

    private static async Task FillLaterAsync(ZipArchive zip, BackedUpTable table, DbTransaction transaction, CancellationToken stopping)
    {
        var later = Enumerable.Range(0, table.Columns.Count).Where(at => table.Columns[at].IsFilledLater).ToList();
        var key = Enumerable.Range(0, table.Columns.Count).Where(at => table.Key.Contains(table.Columns[at].Name)).ToList();
        await using var update = Command(
            $"""UPDATE "{table.Name}" SET {Each(later, ", ")} WHERE {Each(key, " AND ")}""", table, [.. later, .. key], transaction);
        await foreach (var row in RowsAsync(zip, table, stopping))
        {
            if (later.Exists(at => row[at].ValueKind is not JsonValueKind.Null))
            {
                Set(update, table, [.. later, .. key], row);
                await update.ExecuteNonQueryAsync(stopping);
            }
        }

        string Each(List<int> columns, string between) => string.Join(between, columns.Select(at => $"\"{table.Columns[at].Name}\" = @p{at}"));
    }

    // Browsers may hold pages of stamps that came after the backup: none of these may come again with other content.
    private static async Task RaiseStampsAsync(BackupLabel label, DbTransaction transaction, CancellationToken stopping)
    {
        const int farAhead = 1_000_000;
        foreach (var table in label.Tables.Where(t => t.Name is "Stamps" or "Echoes"))
        {
            await using var raise = transaction.Connection!.CreateCommand();
            (raise.Transaction, raise.CommandText) = (transaction, $"UPDATE \"{table.Name}\" SET \"Value\" = \"Value\" + {farAhead}");
            await raise.ExecuteNonQueryAsync(stopping);
        }
    }

    private static DbCommand Command(string sql, BackedUpTable table, IReadOnlyList<int> columns, DbTransaction transaction)
    {
        var command = transaction.Connection!.CreateCommand();
        (command.Transaction, command.CommandText) = (transaction, sql);
        foreach (var at in columns)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"p{at}";
            parameter.DbType = Cells.TypeOf(table.Columns[at].Holds);
            command.Parameters.Add(parameter);
        }

        return command;
    }

    private static void Set(DbCommand command, BackedUpTable table, List<int> columns, IReadOnlyList<JsonElement> row)
    {
        for (var n = 0; n < columns.Count; n++)
        {
            command.Parameters[n].Value = Cells.Read(row[columns[n]], table.Columns[columns[n]].Holds);
        }
    }

    private static async IAsyncEnumerable<IReadOnlyList<JsonElement>> RowsAsync(
        ZipArchive zip, BackedUpTable table, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stopping)
    {
        await using var file = await zip.GetEntry(table.File)!.OpenAsync(stopping);
        using var lines = new StreamReader(file);
        while (await lines.ReadLineAsync(stopping) is { } line)
        {
            using var row = JsonDocument.Parse(line);
            yield return [.. row.RootElement.EnumerateArray()];
        }
    }
}
