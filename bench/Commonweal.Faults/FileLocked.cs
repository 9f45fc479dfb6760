using Microsoft.Data.Sqlite;

namespace Commonweal.Faults;

/// <summary>Another process keeps the SQLite file locked for longer than the server waits for it.</summary>
internal sealed class FileLocked : Fault
{
    // The server waits for thirty.
    private static readonly TimeSpan Held = TimeSpan.FromSeconds(33);

    public override string Name => "file-locked";

    public override async Task<IReadOnlyList<Row>> TakeAsync(Yard yard)
    {
        await using var scene = await yard.SqliteAsync();
        using var visitor = new Visitor(scene);
        var work = scene.WorkAsync(Writes);
        await InTheMiddleAsync(scene, work, yard.Chance);
        string seen;
        await using (var other = new SqliteConnection($"Data Source={Path.Combine(scene.Place.Folder!, "commonweal.db")};Pooling=false"))
        {
            await other.OpenAsync();
            await using var taken = other.BeginTransaction(deferred: false);
            seen = await visitor.LookAsync();
            await Task.Delay(Held);
        }

        var again = await scene.MoreAcknowledgedAsync(1, work);
        await work;
        return [Row.Of(Name, scene, await Proof.OfAsync(scene), $"the file locked by another process for {Held.TotalSeconds:N0} s in the middle of {Writes} writes; the server waits for 30", $"{Seconds(again)} from the end of the lock to the next save", $"meanwhile {seen}")];
    }
}
