using System.CommandLine;
using Commonweal.Platform;
using Commonweal.Platform.Backups;
using Commonweal.Platform.Database;
using Commonweal.Platform.History;

namespace Commonweal.Web.Hosting;

/// <summary>The verbs ./run backup, restore and move: the whole store as one file, and from one database to the other.</summary>
internal static class BackupVerbs
{
    public static Command Backup()
    {
        var file = new Argument<string>("file") { Description = "The file to write, a zip" };
        var backup = new Command("backup", "Writes all that is held into one file, as it is at one instant, beside a running server") { file };
        backup.SetAction((parsed, stopping) => OneLine.OrAsync(async () =>
        {
            var path = parsed.GetValue(file)!;
            RefuseToWriteOver(path);
            await using var db = await Verbs.OpenToReadAsync(Verbs.StoreOf(parsed), stopping);
            Say(await WriteAsync(db, path, stopping));
            return 0;
        }));
        return backup;
    }

    public static Command Restore()
    {
        var file = new Argument<string>("file") { Description = "A file that backup wrote" };
        var restore = new Command("restore", "Puts a backup into an empty store: all of it or nothing") { file };
        restore.SetAction((parsed, stopping) => OneLine.OrAsync(async () =>
        {
            await using var from = File.OpenRead(parsed.GetValue(file)!);
            await RestoreAsync(Verbs.StoreOf(parsed), from, stopping);
            return 0;
        }));
        return restore;
    }

    public static Command Move()
    {
        var back = new Option<bool>("--back") { Description = "From COMMONWEAL_DATABASE to the folder" };
        var move = new Command("move", "Copies all that is held from the SQLite file in the folder to the PostgreSQL of COMMONWEAL_DATABASE, which must be empty") { back };
        move.SetAction((parsed, stopping) => OneLine.OrAsync(async () =>
        {
            var (file, database) = (Verbs.InFolder(parsed), Verbs.StoreOf(parsed));
            if (database.IsInFolder)
            {
                throw new BrokenRuleException("Set COMMONWEAL_DATABASE to the PostgreSQL to which, or with --back from which, the store is to go");
            }

            var (from, to) = parsed.GetValue(back) ? (database, file) : (file, database);
            await using var between = Made(Path.Combine(Path.GetTempPath(), $"commonweal-{Guid.CreateVersion7():N}"), FileOptions.DeleteOnClose);
            await using (var db = await Verbs.OpenToReadAsync(from, stopping))
            {
                await new Backup(db, TimeProvider.System).WriteAsync(between, stopping);
            }

            between.Position = 0;
            await RestoreAsync(to, between, stopping);
            return 0;
        }));
        return move;
    }

    private static void RefuseToWriteOver(string path)
    {
        if (File.Exists(path))
        {
            throw new BrokenRuleException($"{path} is there already: name another file");
        }
    }

    // Under another name until it is whole, so that half a backup is never taken for one.
    private static async Task<BackupLabel> WriteAsync(CommonwealDb db, string path, CancellationToken stopping)
    {
        var half = $"{path}.{Guid.CreateVersion7():N}.part";
        try
        {
            BackupLabel label;
            await using (var to = Made(half))
            {
                label = await new Backup(db, TimeProvider.System).WriteAsync(to, stopping);
                to.Flush(flushToDisk: true);
            }

            File.Move(half, path);
            return label;
        }
        finally
        {
            File.Delete(half);
        }
    }

    // What is in it is for nobody else on the machine.
    private static FileStream Made(string path, FileOptions options = FileOptions.None)
    {
        var wishes = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Options = options | FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows())
        {
            wishes.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(path, wishes);
    }

    private static async Task RestoreAsync(Store into, Stream from, CancellationToken stopping)
    {
        await using var db = into.Open(TimeProvider.System);
        Say(await new Restoring(db).RunAsync(from, stopping));
        if ((await db.ProveAsync(stopping: stopping)).Any(c => !c.IsSound))
        {
            throw new BrokenRuleException("All of it is there, and its history is not sound: ./run verify-history says where");
        }
    }

    private static void Say(BackupLabel label)
    {
        Console.WriteLine($"Made at {label.At:yyyy-MM-dd HH:mm:ss} UTC, of the store as of {label.Migration}");
        foreach (var table in label.Tables.Where(t => t.Rows > 0))
        {
            Console.WriteLine($"{table.Name}: {table.Rows} {(table.Rows == 1 ? "row" : "rows")}");
        }
    }
}
