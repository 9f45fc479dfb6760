namespace Commonweal.Bench;

/// <summary><c>./run bench</c>: measures Commonweal beside its limits and peers, and writes what it found.</summary>
internal static class Run
{
    private static readonly Measure[] All =
    [
        new UnchangedPages(), new FreshPages(), new BesideRedmine(), new ColdStart(), new QueriesOfPages(), new ManyPartnerships(), new CheckOfAll(), new SavingAtOnce(), new StaffList(),
        new ManyFiguresIn(), new ManyFiguresIntoPostgres(), new ScorecardsAtSize(), new AReturn(), new SavingMeanwhile(),
    ];

    /// <param name="arguments">The folder of the repository, and the names of the measures to take; without any, all of them.</param>
    private static async Task<int> Main(string[] arguments)
    {
        var names = arguments.Skip(1).ToList();
        var unknown = names.Find(n => !All.Any(m => IsCalled(m, n)));
        if (unknown is not null)
        {
            await Console.Error.WriteLineAsync($"There is no measure called {unknown}: there are {string.Join(", ", All.Select(m => m.Name))}.");
            return 2;
        }

        await using var ground = new Ground(arguments[0]);
        var report = new Report(ground.Root);
        foreach (var measure in All.Where(m => names.Count == 0 || names.Exists(n => IsCalled(m, n))))
        {
            await report.TakeAsync(measure, ground);
        }

        await report.WriteAsync(All);
        return report.Failed ? 1 : 0;
    }

    private static bool IsCalled(Measure measure, string name) => measure.Name.Equals(name, StringComparison.OrdinalIgnoreCase);
}
