using System.Diagnostics;
using Npgsql;

namespace Commonweal.Bench;

/// <summary>S5: the same into PostgreSQL, beside its own copy of the same rows, already turned into numbers, into a table with the same key.</summary>
internal sealed class ManyFiguresIntoPostgres : Measure
{
    private const int Million = 1_000_000;

    public override string Name => "S5";

    public override async Task<IReadOnlyList<Figure>> TakeAsync(Ground ground)
    {
        const string rows = "a million figures into PostgreSQL, the whole process", peer = "psql \\copy of the same rows as numbers into a table with the same key";
        if (ground.PostgresPrograms is not { } programs)
        {
            return [Figure.NotMeasured(rows, peer, "≤ 2.0 times its time", "PostgreSQL is not installed and could not be")];
        }

        var folder = ground.Passing();
        var (file, numbers) = (Path.Combine(folder, "figures.csv"), Path.Combine(folder, "numbers.csv"));
        await MadeUpFigures.WriteAsync(file, Million, numbers);
        await using var postgres = await RunningPostgres.MakeAsync(programs, Path.Combine(folder, "postgres"));
        await postgres.CreateAsync("ours");
        var place = postgres.Place("ours");
        await MadeUpFigures.FillAsync(place);
        await AskAsync(place, "CREATE TABLE bare (series int, period int, value double precision, PRIMARY KEY (series, period))");
        var rounds = await Rounds.TakeAsync(
            async () =>
            {
                await AskAsync(place, """TRUNCATE "Figures", "Series" """);
                var (exit, said, seconds, _) = await ground.Commonweal.RunWatchedAsync(place, "figures", file);
                return exit == 0 ? seconds : throw new InvalidOperationException($"The figures were not taken in: {said}");
            },
            async () =>
            {
                await AskAsync(place, "TRUNCATE bare");
                var since = Stopwatch.StartNew();
                using var copy = Process.Start(Path.Combine(programs, "psql"), ["-q", new NpgsqlConnectionStringBuilder(place.Connection) is var c ? $"host={c.Host} port={c.Port} user={c.Username} dbname={c.Database}" : "", "-c", $"\\copy bare from '{numbers}' csv"]);
                await copy.WaitForExitAsync();
                return copy.ExitCode == 0 ? since.Elapsed.TotalSeconds : throw new InvalidOperationException("psql could not copy the file");
            });
        return [rounds.ToFigure(rows, peer, "≤ 2.0 times its time", "s", r => r <= 2)];
    }

    private static async Task AskAsync(StorePlace place, string sql)
    {
        await using var connection = new NpgsqlConnection($"{place.Connection};Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
