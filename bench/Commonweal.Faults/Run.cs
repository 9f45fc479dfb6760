using System.Globalization;

namespace Commonweal.Faults;

/// <summary><c>./run faults</c>: lets servers die, databases go and disks fill up while officers work, and looks at what is left.</summary>
internal static class Run
{
    private static readonly Fault[] All = [new KillServer(), new KillPostgres(), new PostgresGone(), new FileLocked(), new DiskFull(), new TwoServers()];

    /// <param name="arguments">The folder of the repository, that of the program, one for what is made, that of PostgreSQL's programs; then the names of the faults and, after <c>--seed</c>, a number.</param>
    private static async Task<int> Main(string[] arguments)
    {
        var (root, program, folder, postgres) = (arguments[0], arguments[1], arguments[2], arguments[3]);
        var names = arguments.Skip(4).TakeWhile(a => a != "--seed").ToList();
        var seed = arguments.SkipWhile(a => a != "--seed").Skip(1).FirstOrDefault() is { } said ? int.Parse(said, CultureInfo.InvariantCulture) : Random.Shared.Next(10_000);
        if (names.Find(n => !All.Any(f => f.Name == n)) is { } unknown)
        {
            await Console.Error.WriteLineAsync($"There is no fault called {unknown}: there are {string.Join(", ", All.Select(f => f.Name))}.");
            return 2;
        }

        await Console.Error.WriteLineAsync($"Seed {seed}: --seed {seed} at the end draws the same instants again");
        var (report, yard) = (new Report(root), new Yard(program, folder, postgres, new Random(seed)));
        foreach (var fault in All.Where(f => names.Count == 0 || names.Contains(f.Name)))
        {
            await report.TakeAsync(fault, yard);
            await report.WriteAsync(All);
        }

        return report.Failed is [] ? 0 : await FailedAsync(report.Failed);
    }

    private static async Task<int> FailedAsync(List<Row> failed)
    {
        await Console.Error.WriteLineAsync($"Not withstood: {string.Join("; ", failed.Select(f => $"{f.Fault} {f.Database}".Trim()))}");
        return 2;
    }
}
