using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Commonweal.Bench;

/// <summary>S4: a million figures from a file, checked, sorted, compared with what is held and ready to be read, beside SQLite's own import of the file as it stands.</summary>
internal sealed class ManyFiguresIn : Measure
{
    private const int Million = 1_000_000, WrongRow = 900_000;

    private const string Rows = "a million figures into SQLite, the whole process", Peer = "sqlite3 .import of the same file into a bare table";

    public override string Name => "S4";

    public override async Task<IReadOnlyList<Figure>> TakeAsync(Ground ground)
    {
        var (folder, memory) = (ground.Passing(), new List<double>());
        var (file, wrong, empty) = (Path.Combine(folder, "figures.csv"), Path.Combine(folder, "wrong.csv"), StorePlace.In(Path.Combine(folder, "empty")));
        await MadeUpFigures.FillAsync(empty);
        SqliteConnection.ClearAllPools();
        await MadeUpFigures.WriteAsync(file, Million);
        await MadeUpFigures.WriteAsync(wrong, Million, wrongRow: WrongRow);
        var rest = (await ground.Commonweal.RunWatchedAsync(empty, "migrate")).Memory;
        var store = StorePlace.In(Path.Combine(folder, "store"));
        var into = await Rounds.TakeAsync(() => OursAsync(ground, empty, store, file, memory), () => TheirsAsync(folder, file));
        var again = await Rounds.TakeAsync(async () => (await ground.Commonweal.RunWatchedAsync(store, "figures", file)).Seconds, () => TheirsAsync(folder, file));
        var more = memory.Max() - rest;
        List<Figure> figures =
        [
            into.ToFigure(Rows, Peer, "≤ 2.0 times its time", "s", r => r <= 2),
            again.ToFigure($"{Rows}, again: compared with what is held, nothing is new", Peer, "", "s", isMet: null),
            new("memory while a million figures come in", "the program at rest", "≤ 150 MB more", memory.Max() / rest, null, null, string.Create(CultureInfo.InvariantCulture, $"{memory.Max():N0} and {rest:N0} MB"), more <= 150),
            await FaultAsync(ground, empty, store, wrong),
        ];
        if (Environment.GetEnvironmentVariable("TEN_MILLION") is { Length: > 0 })
        {
            figures.Add(await TenAsync(ground, empty, store, folder, into.Ours, rest));
        }

        return figures;
    }

    private static async Task<double> OursAsync(Ground ground, StorePlace empty, StorePlace store, string file, List<double> memory)
    {
        Copy(empty, store);
        var (exit, said, seconds, most) = await ground.Commonweal.RunWatchedAsync(store, "figures", file);
        memory.Add(most);
        return exit == 0 ? seconds : throw new InvalidOperationException($"The figures were not taken in: {said}");
    }

    private static async Task<double> TheirsAsync(string folder, string file)
    {
        var bare = Path.Combine(folder, "bare.db");
        File.Delete(bare);
        var since = Stopwatch.StartNew();
        using var import = Process.Start("sqlite3", [bare, "CREATE TABLE f (indicator, area, grp, period, value, how)", ".mode csv", $".import --skip 1 {file} f"]);
        await import.WaitForExitAsync();
        return import.ExitCode == 0 ? since.Elapsed.TotalSeconds : throw new InvalidOperationException("sqlite3 could not import the file");
    }

    private static async Task<Figure> FaultAsync(Ground ground, StorePlace empty, StorePlace store, string wrong)
    {
        Copy(empty, store);
        var (exit, said, seconds, _) = await ground.Commonweal.RunWatchedAsync(store, "figures", wrong);
        var rows = await CountAsync(store);
        return new("a fault in row 900,000", "", "changes nothing", null, null, null, string.Create(CultureInfo.InvariantCulture, $"said after {seconds:N1} s; {rows} rows were written"), exit == 2 && rows == 0 && said.Contains($":{WrongRow}:value:", StringComparison.Ordinal));
    }

    private static async Task<Figure> TenAsync(Ground ground, StorePlace empty, StorePlace store, string folder, double one, double rest)
    {
        var (file, memory) = (Path.Combine(folder, "ten.csv"), new List<double>());
        await MadeUpFigures.WriteAsync(file, 10 * Million);
        var ten = await OursAsync(ground, empty, store, file, memory);
        File.Delete(file);
        return new("ten million figures, taken once", "one million", "≤ 12 times, ≤ 150 MB more than at rest", ten / one, null, null, string.Create(CultureInfo.InvariantCulture, $"{ten:N1} and {one:N1} s; {memory[0]:N0} and at rest {rest:N0} MB"), ten / one <= 12 && memory[0] - rest <= 150);
    }

    internal static void Copy(StorePlace from, StorePlace to)
    {
        foreach (var file in Directory.GetFiles(to.Folder!))
        {
            File.Delete(file);
        }

        foreach (var file in Directory.GetFiles(from.Folder!))
        {
            File.Copy(file, Path.Combine(to.Folder!, Path.GetFileName(file)));
        }
    }

    private static async Task<long> CountAsync(StorePlace store)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(store.Folder!, "commonweal.db")};Pooling=false");
        await connection.OpenAsync();
        await using var count = connection.CreateCommand();
        count.CommandText = """SELECT count(*) FROM "Figures" """;
        return (long)(await count.ExecuteScalarAsync())!;
    }
}
