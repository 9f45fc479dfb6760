using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Commonweal.Bench;

/// <summary>An officer's list of ten thousand organisations: its first page, its last and a search, beside the same rows asked of the database directly.</summary>
internal sealed class StaffList : Measure
{
    private const int Rows = 10_000, Most = 7, MostBytes = 100_000;

    private const string Called = """EXISTS (SELECT 1 FROM "KnownAs" k WHERE k."ThingId" = o."Id" AND instr(k."Folded", ' trust') > 0) AND EXISTS (SELECT 1 FROM "KnownAs" k WHERE k."ThingId" = o."Id" AND instr(k."Folded", ' 99') > 0)""";

    private static readonly (string Page, string Of, string Where, int From)[] Pages =
        [("/staff/organisations", "its first page", "1", 0), ("/staff/organisations?page=200", "its last page", "1", 9950), ("/staff/organisations?q=trust+99", "a search in it", Called, 0)];

    public override string Name => "list";

    public override async Task<IReadOnlyList<Figure>> TakeAsync(Ground ground)
    {
        var place = StorePlace.In(ground.Passing());
        await MadeUpOffice.FillAsync(place, desks: 1, Rows);
        Browser officer;
        await using (var first = await ground.Commonweal.ServeAsync(place))
        {
            officer = (await SigningIn.OfficersAsync(first, 1)).Single();
        }

        await using var telling = await ground.Commonweal.ServeAsync(place, tellsQueries: true);
        await using var server = await ground.Commonweal.ServeAsync(place);
        var figures = new List<Figure>();
        foreach (var page in Pages)
        {
            var bytes = (await officer.GetAsync(telling, page.Page)).Html.Length;
            var queries = await QueriesOfPages.CountAsync(telling, () => officer.GetAsync(telling, page.Page));
            figures.Add(await TakeAsync(server, place, officer.CookiesFor(server), page, queries, bytes));
        }

        officer.Dispose();
        return figures;
    }

    private static async Task<Figure> TakeAsync(RunningServer server, StorePlace place, string cookie, (string Page, string Of, string Where, int From) page, int queries, int bytes)
    {
        var costs = new List<double>();
        var rounds = await Rounds.TakeAsync(
            async () =>
            {
                var load = await Load.PutAsync(server, page.Page, cookie: cookie);
                costs.Add(load.Cost / 1000);
                return load.PerSecond;
            },
            () => DirectlyAsync(place, page.Where, page.From));
        var cost = costs.Order().ElementAt(costs.Count / 2);
        var figure = rounds.ToFigure($"an officer's list of {Rows:N0} organisations, {page.Of}", "its rows and their number asked of SQLite directly, by one", $"≤ 5 queries of its own and 2 for who asks, ≤ 100 KB, ≤ 50 ms of processor", "a second", isMet: null);
        return figure with { Values = string.Create(CultureInfo.InvariantCulture, $"{figure.Values}; {cost:N1} ms of processor, {queries} queries, {bytes / 1024.0:N0} KB"), IsMet = cost <= 50 && queries <= Most && bytes < MostBytes };
    }

    private static async Task<double> DirectlyAsync(StorePlace place, string where, int from)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(place.Folder!, "commonweal.db")};Mode=ReadOnly;Pooling=false");
        await connection.OpenAsync();
        await using var asked = connection.CreateCommand();
        asked.CommandText = string.Create(CultureInfo.InvariantCulture, $"""
            SELECT count(*) FROM "Organisations" o WHERE {where};
            SELECT o."Id", o."Slug", o."Name", p."Name", l."PartnershipId" FROM (SELECT * FROM "Organisations" o WHERE {where} ORDER BY o."Name", o."Slug" LIMIT 50 OFFSET {from}) o
            LEFT JOIN "Organisations" p ON p."Id" = o."PartOfId" LEFT JOIN "Listings" l ON l."ThingId" = o."Id" ORDER BY o."Name", o."Slug"
            """);
        var (times, since) = (0, Stopwatch.StartNew());
        for (; since.Elapsed < TimeSpan.FromSeconds(2); times++)
        {
            await using var rows = await asked.ExecuteReaderAsync();
            do
            {
                while (await rows.ReadAsync())
                {
                }
            }
            while (await rows.NextResultAsync());
        }

        return times / since.Elapsed.TotalSeconds;
    }
}
