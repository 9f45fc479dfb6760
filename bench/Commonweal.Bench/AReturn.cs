using System.Diagnostics;
using System.Globalization;
using Commonweal.Performance;
using Commonweal.Performance.Returns;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Bench;

/// <summary>S8: a return of 4,800 figures in one save, beside the same rows inserted bare and as carefully; and a figure that the next request shows.</summary>
internal sealed class AReturn : Measure
{
    private const int Figures = 4_800;

    private int _month;

    public override string Name => "S8";

    public override async Task<IReadOnlyList<Figure>> TakeAsync(Ground ground)
    {
        var place = StorePlace.In(ground.Passing());
        await MadeUpFigures.FillAsync(place);
        await using var bare = new SqliteConnection($"Data Source={Path.Combine(ground.Passing(), "bare.db")};Pooling=false");
        await bare.OpenAsync();
        await AskAsync(bare, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE f (series INTEGER, period INTEGER, revision INTEGER, value REAL, how INTEGER, ret INTEGER, PRIMARY KEY (series, period, revision)) WITHOUT ROWID");
        var rounds = await Rounds.TakeAsync(() => OursAsync(place, Figures), () => BareAsync(bare));
        await using var server = await ground.Commonweal.ServeAsync(place);
        var before = await server.GetAsync("/watch-1/scorecard");
        var took = await OursAsync(place, 1);
        var since = Stopwatch.StartNew();
        var (after, tag) = await server.GetAsync("/watch-1/scorecard");
        var isShown = tag != before.Tag && System.Text.Encoding.UTF8.GetString(after).Contains(Shown, StringComparison.Ordinal);
        return
        [
            rounds.ToFigure($"a return of {Figures:N0} figures, compared with what is held, with its line of history", "the same rows inserted bare in one transaction, as carefully", "≤ 3 times", "ms", r => r <= 3),
            new("one figure handed in", "", "the next request of the scorecard shows it", null, null, null, string.Create(CultureInfo.InvariantCulture, $"saved in {took:N1} ms, shown {since.Elapsed.TotalMilliseconds:N1} ms later"), isShown),
        ];
    }

    private string Shown => string.Create(CultureInfo.InvariantCulture, $"{700 + _month}.5");

    private async Task<double> OursAsync(StorePlace place, int number)
    {
        var month = Period.Month(2010 + (++_month / 12), (_month % 12) + 1);
        await using var db = place.Store().Open(TimeProvider.System);
        (db.ShowsDrafts, db.By) = (true, "The benchmark");
        var watched = await db.ScorecardLines().Where(l => l.Partnership.Slug == "watch-1").OrderBy(l => l.Order).Select(l => new { l.IndicatorId, l.AreaId }).FirstAsync();
        var areas = await db.Set<Places.Area>().OrderByDescending(a => a.Id == watched.AreaId).ThenBy(a => a.Id).Select(a => a.Id).ToListAsync();
        var indicators = await db.Indicators().OrderByDescending(i => i.Id == watched.IndicatorId).ThenBy(i => i.Id).Select(i => i.Id).ToListAsync();
        var found = Enumerable.Range(0, number).Select(n => new FoundFigure(n, indicators[n % indicators.Count], areas[n / indicators.Count], "", new Performance.Figure(month, 700.5 + _month))).ToList();
        var since = Stopwatch.StartNew();
        await new HandIn(db).RunAsync(found, partnership: null, new ReturnWords(HowItCame.File, TimeProvider.System.GetUtcNow().UtcDateTime), CancellationToken.None);
        await db.SaveChangesAsync();
        return since.Elapsed.TotalMilliseconds;
    }

    private async Task<double> BareAsync(SqliteConnection bare)
    {
        var since = Stopwatch.StartNew();
        await using var transaction = (SqliteTransaction)await bare.BeginTransactionAsync();
        await using var insert = bare.CreateCommand();
        (insert.Transaction, insert.CommandText) = (transaction, "INSERT INTO f VALUES ($series, $period, 0, $value, 0, 1)");
        var (series, period, value) = (insert.Parameters.Add("$series", SqliteType.Integer), insert.Parameters.Add("$period", SqliteType.Integer), insert.Parameters.Add("$value", SqliteType.Real));
        for (var n = 0; n < Figures; n++)
        {
            (series.Value, period.Value, value.Value) = (n, _month, 700.5 + _month);
            await insert.ExecuteNonQueryAsync();
        }

        await transaction.CommitAsync();
        return since.Elapsed.TotalMilliseconds;
    }

    private static async Task AskAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
