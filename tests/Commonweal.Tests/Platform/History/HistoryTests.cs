using Commonweal.Bodies;
using Commonweal.Platform.History;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Platform.History;

public sealed class HistoryTests : StoreTests
{
    private readonly Partnership _saltmarsh = Given.Partnership(published: false);

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await Store.Keep(_saltmarsh);
    }

    [Fact]
    public async Task A_verb_that_is_saved_leaves_one_line()
    {
        await Publish(by: "The secretary");

        await using var db = Open();
        var line = await db.History.OrderBy(h => h.Sequence).LastAsync();
        Assert.Equal((2L, "The secretary", "published", "Partnership", _saltmarsh.Id), (line.Sequence, line.By, line.Verb, line.Thing, line.ThingId));
        Assert.Equal((FixedClock.Standing.GetUtcNow().UtcDateTime, DateTimeKind.Utc), (line.At, line.At.Kind));
    }

    [Fact]
    public async Task A_save_that_fails_leaves_no_line_and_raises_no_stamp()
    {
        await Store.Keep(Given.Body(_saltmarsh, "Board"));
        var before = await LinesAndStamp();

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => Store.Keep(Given.Body(_saltmarsh, "Board")));

        Assert.Equal(before, await LinesAndStamp());
    }

    [Fact]
    public async Task A_change_without_a_word_in_the_history_is_refused()
    {
        await using var db = Open();
        var partnership = await db.Partnerships().SingleAsync();
        db.Entry(partnership).Property(p => p.Purpose).CurrentValue = "Said by nobody";

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());

        Assert.Equal("Partnership was changed without a word in the history: Record() what was done", refused.Message);
    }

    [Fact]
    public async Task A_removal_without_a_word_in_the_history_is_refused()
    {
        await using var db = Open();
        db.Remove(await db.Partnerships().SingleAsync());

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());

        Assert.Equal("Partnership was changed without a word in the history: Record() what was done", refused.Message);
    }

    [Fact]
    public async Task Twenty_who_save_at_once_number_their_lines_without_a_gap()
    {
        await Task.WhenAll(Enumerable.Range(1, 20).Select(n => Task.Run(() => Store.Keep(Given.Body(_saltmarsh, $"Group {n}", published: false)))));

        await using var db = Open();
        Assert.Equal(Enumerable.Range(1, 21).Select(n => (long)n), await db.History.OrderBy(h => h.Sequence).Select(h => h.Sequence).ToListAsync());
        Assert.Null((await db.ProveAsync(_saltmarsh.Id)).FirstUnsound);
    }

    [Fact]
    public async Task The_first_two_who_save_something_shared_at_once_number_their_lines_too()
    {
        Assert.SkipUnless(TestStore.IsPostgres, "SQLite lets in one writer at a time");
        await using var first = Open();
        await using var turn = await first.Database.BeginTransactionAsync();
        await first.Database.ExecuteSqlAsync($"""INSERT INTO "Stamps" ("OwnerId", "Value") VALUES ({Guid.Empty}, 1)""");

        var second = Store.Keep(Given.Area("Marsh Ward"));
        await Store.UntilItWaits(second);
        await turn.CommitAsync();
        await second;

        Assert.Equal(2, await first.Stamps.Where(s => s.OwnerId == Guid.Empty).Select(s => s.Value).SingleAsync());
    }

    private async Task Publish(string by)
    {
        await using var db = Open();
        db.By = by;
        (await db.Partnerships().SingleAsync()).Publish();
        await db.SaveChangesAsync();
    }

    private async Task<(int Lines, long Stamp)> LinesAndStamp()
    {
        await using var db = Open();
        return (await db.History.CountAsync(), await db.Stamps.Where(s => s.OwnerId == _saltmarsh.Id).Select(s => s.Value).SingleAsync());
    }
}
