namespace Commonweal.Bench;

/// <summary>S13: how many queries a page costs, with ten boards and groups and with a thousand.</summary>
internal sealed class QueriesOfPages : Measure
{
    // Five of the page's own, and two for the stamp and the partnership.
    private const int Most = 7;

    private static readonly string[] Pages = ["", "/structure", "/bodies/board", "/who-does-what", "/compare", "/protocols", "/organisations"];

    public override string Name => "S13";

    public override async Task<IReadOnlyList<Figure>> TakeAsync(Ground ground)
    {
        await using var server = await ground.StartTellingAsync();
        var figures = new List<Figure>();
        foreach (var page in Pages)
        {
            var (ten, thousand) = (await CountAsync(server, () => server.GetAsync($"/place-1{page}")), await CountAsync(server, () => server.GetAsync($"/place-2{page}")));
            figures.Add(new Figure(
                $"/place-2{page} with 1,000 boards and groups", "with 10", "≤ 5 of its own, and 2 for the stamp and the partnership", (double)thousand / ten, null, null, $"{thousand} and {ten} queries", thousand <= Most));
        }

        figures.AddRange(await OfFiguresAsync(ground));
        return figures;
    }

    private static async Task<List<Figure>> OfFiguresAsync(Ground ground)
    {
        var (place, file, figures) = (StorePlace.In(ground.Passing()), Path.Combine(ground.Passing(), "figures.csv"), new List<Figure>());
        await MadeUpFigures.FillAsync(place);
        await MadeUpFigures.WriteAsync(file, 24 * MadeUpFigures.AMonth);
        await ground.Commonweal.RunAsync(place, "figures", file);
        await using var server = await ground.Commonweal.ServeAsync(place, tellsQueries: true);
        foreach (var page in new[] { "/scorecard", "/indicators/indicator-1" })
        {
            var (many, few) = (await CountAsync(server, () => server.GetAsync($"/watch-1{page}")), await CountAsync(server, () => server.GetAsync($"/watch-2{page}")));
            figures.Add(new Figure(
                $"/watch-1{page} with {MadeUpFigures.Watched} indicators", $"with {MadeUpFigures.WatchedByFew}", "≤ 5 of its own, and 2 for the stamp and the partnership", (double)many / few, null, null, $"{many} and {few} queries", many <= Most));
        }

        return figures;
    }

    // What it tells comes out of the process a little later, so it is asked until the number stays.
    internal static async Task<int> CountAsync(RunningServer server, Func<Task> ask)
    {
        var before = await SettledAsync(server);
        await ask();
        return await SettledAsync(server) - before;
    }

    private static async Task<int> SettledAsync(RunningServer server)
    {
        for (var last = -1; ;)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(500));
            if (server.Queries == last)
            {
                return last;
            }

            last = server.Queries;
        }
    }
}
