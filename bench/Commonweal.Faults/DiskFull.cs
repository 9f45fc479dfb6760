namespace Commonweal.Faults;

/// <summary>The disk that holds the data fills up in the middle of the writes, and somebody makes room.</summary>
internal sealed class DiskFull : Fault
{
    private const int ForSqlite = 24, ForPostgres = 160;

    /// <summary>How often an officer is told that there is no room before somebody makes some.</summary>
    private const int Refused = 24;

    public override string Name => "disk-full";

    public override async Task<IReadOnlyList<Row>> TakeAsync(Yard yard) => [await OnSqliteAsync(yard), await OnPostgresAsync(yard)];

    private async Task<Row> OnSqliteAsync(Yard yard)
    {
        await using var disk = await SmallDisk.MakeAsync(yard.Folder(), ForSqlite);
        if (disk is null)
        {
            return Row.NotTaken(Name, "SQLite", "a small disk in memory is mounted by root only");
        }

        await using var scene = await Scene.SetAsync(yard.Program, StorePlace.In(Path.Combine(disk.Folder, "data")));
        return await TakeAsync(yard, scene, disk, $"the folder on a tmpfs of {ForSqlite} MB", () => Task.FromResult(""));
    }

    private async Task<Row> OnPostgresAsync(Yard yard)
    {
        await using var disk = await SmallDisk.MakeAsync(yard.Folder(), ForPostgres);
        if (disk is null)
        {
            return Row.NotTaken(Name, "PostgreSQL", "a small disk in memory is mounted by root only");
        }

        await using var postgres = await yard.PostgresAsync(Path.Combine(disk.Folder, "postgres"), "min_wal_size=2MB", "max_wal_size=4MB");
        await using var scene = await yard.OnAsync(postgres);
        return await TakeAsync(yard, scene, disk, $"PostgreSQL's data on a tmpfs of {ForPostgres} MB", async () =>
        {
            var ended = !postgres.Runs;
            await postgres.StartAsync();
            return ended ? "; PostgreSQL had ended by itself and was started" : "";
        });
    }

    private async Task<Row> TakeAsync(Yard yard, Scene scene, SmallDisk disk, string where, Func<Task<string>> tidy)
    {
        using var visitor = new Visitor(scene);
        var work = scene.WorkAsync(Writes);
        await InTheMiddleAsync(scene, work, yard.Chance);
        await Scene.UntilAsync(() => IsFull(scene, disk), work);
        var seen = await visitor.LookAsync();
        disk.MakeRoom();
        var again = scene.MoreAcknowledgedAsync(1, work);
        var how = await tidy();
        var took = await again;
        await work;
        var row = Row.Of(Name, scene, await Proof.OfAsync(scene), $"{where}, filled up in the middle of {Writes} writes until officers had been refused {Refused} times, then room made{how}", $"{Seconds(took)} from there being room to the next save, without a restart", $"meanwhile {seen}");
        return scene.Told.HandedBack > 0 ? row : row with { Wrong = "the disk was never too full for a write" };
    }

    // What is let go meanwhile is taken too.
    private static bool IsFull(Scene scene, SmallDisk disk)
    {
        disk.Fill();
        return scene.Told.Later >= Refused;
    }
}
