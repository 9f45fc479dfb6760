using Commonweal.Performance;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Performance.Bulk;

/// <summary>The latest figures of many series, by a question whose cost does not grow with their history (S6).</summary>
public sealed class LatestTests : ManyFigures
{
    [Theory]
    [InlineData("2026-03-10", "2016-06, 2016-07, 2016-08")]
    [InlineData("2016-08-01", "2016-06, 2016-07, 2016-08")]
    [InlineData("2016-07-31", "2016-05, 2016-06, 2016-07")]
    [InlineData("2000-02-15", "2000-01, 2000-02")]
    [InlineData("1999-12-31", "")]
    [InlineData("0001-01-01", "")]
    [InlineData("9999-12-31", "2016-06, 2016-07, 2016-08")]
    public async Task They_are_those_of_the_last_times_that_had_begun_by_the_day(string on, string periods)
    {
        await TakeIn(Many());
        await using var db = Open(drafts: false);

        var latest = await Latest(db, DateOnly.Parse(on)).ToListAsync();

        Assert.All(latest.GroupBy(f => f.Of), of => Assert.Equal(periods, string.Join(", ", of.Select(f => f.Figure.Period).Order())));
        Assert.Equal(periods.Length == 0 ? 0 : 10, latest.GroupBy(f => f.Of).Count());
    }

    [Fact]
    public async Task All_revisions_of_them_are_there_and_what_does_not_count_hides_none_of_them()
    {
        await TakeIn(Many());
        await TakeIn(Headings + "thing-1,moor-1,2016-08,1\nthing-1,moor-1,2016-07,1\n");
        await TakeIn(Headings + "thing-1,moor-1,2016-08,2\nthing-1,moor-1,2016-09,2\nthing-1,moor-1,2016-10,2\nthing-1,moor-1,2016-11,2\n");
        await using (var db = Open())
        {
            await db.Database.ExecuteSqlRawAsync("""UPDATE "Returns" SET "Counts" = NOT "Counts" WHERE "Number" = 3""");
        }

        await using var after = Open(drafts: false);
        var latest = await Latest(after, new DateOnly(2026, 3, 10)).Where(f => f.Of == "thing-1").Select(f => f.Figure).ToListAsync();

        Assert.Equal("2016-06 0, 2016-07 0, 2016-07 1, 2016-08 0, 2016-08 1", string.Join(", ", latest.OrderBy(f => f.Period).ThenBy(f => f.Revision).Select(f => $"{f.Period} {f.Revision}")));
    }

    [Fact]
    public async Task SQLite_finds_them_by_the_key_in_which_they_lie()
    {
        Assert.SkipWhen(TestStore.IsPostgres, "How PostgreSQL asks hangs on what it counted of the table");
        await using var db = Open(drafts: false);
        await db.Database.OpenConnectionAsync();
        await using var explain = db.Database.GetDbConnection().CreateCommand();
        // Parameters stand before the question as comments, and these hold no values here.
        explain.CommandText = "EXPLAIN QUERY PLAN " + string.Join('\n', Latest(db, new DateOnly(2026, 3, 10)).ToQueryString().Split('\n').Where(l => !l.StartsWith(".param", StringComparison.Ordinal)));
        var plan = new List<string>();
        await using (var rows = await explain.ExecuteReaderAsync())
        {
            while (await rows.ReadAsync())
            {
                plan.Add(rows.GetString(3));
            }
        }

        Assert.Equal(
            ["USING PRIMARY KEY (SeriesId=? AND Period<?)", "USING PRIMARY KEY (SeriesId=? AND Period>? AND Period<?)"],
            plan.Where(l => l.Contains("PRIMARY KEY (Series", StringComparison.Ordinal)).Select(l => l[l.IndexOf("USING", StringComparison.Ordinal)..]).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(plan, l => l.Contains("TEMP B-TREE", StringComparison.Ordinal) || l.StartsWith("SCAN f", StringComparison.Ordinal));
    }

    private static IQueryable<SeriesFigure<string>> Latest(Commonweal.Platform.Database.CommonwealDb db, DateOnly on) =>
        db.Figures().Latest(db.Series().Where(s => s.Area.Code == "moor-1").Select(s => new SeriesOf<string> { Of = s.Indicator.Slug, SeriesId = s.Id }), 3, on);
}
