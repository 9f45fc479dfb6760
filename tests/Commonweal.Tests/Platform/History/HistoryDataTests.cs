using System.Globalization;
using Commonweal.Bodies;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.History;
using Commonweal.Platform.Search;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Platform.History;

/// <summary>The record is asked for what was done to a thing, by a person, between days, and in words.</summary>
public sealed class HistoryDataTests : StoreTests
{
    private static readonly Guid Sue = Guid.CreateVersion7();
    private readonly Partnership _saltmarsh = Given.Partnership();
    private readonly Body _board;
    private readonly Body _cafe;

    public HistoryDataTests() => (_board, _cafe) = (Given.Body(_saltmarsh, "Board"), Given.Body(_saltmarsh, "Café Tŷ-Hafan"));

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await Store.Keep(_saltmarsh, Given.Area("Marsh Ward"));
        await Store.Keep(_board, _cafe);
    }

    [Fact]
    public async Task The_timeline_of_a_thing_has_the_newest_first()
    {
        await Act("2026-04-01", "Sue", b => b.Withdraw());
        await Act("2026-04-02", "Tom", b => b.Rename("Main Board", "main-board"));
        await using var db = Open();

        Assert.Equal(["renamed", "withdrawn", "published", "described"], await db.History.OfThing(_board.Id).NewestFirst().Select(l => l.Verb).ToListAsync());
    }

    [Fact]
    public async Task The_head_is_the_last_seal_and_proves_the_lines_up_to_it()
    {
        await using var db = Open();
        var head = (await db.HeadAsync(_saltmarsh.Id))!;
        await Act("2026-04-01", "Sue", b => b.Withdraw());

        var chain = await db.ProveAsync(_saltmarsh.Id, head.Seal);

        Assert.Equal((6L, true, 7L), (head.Lines, chain.Holds, chain.Lines));
        Assert.Null(await db.HeadAsync(Guid.CreateVersion7()));
    }

    [Fact]
    public async Task The_doings_of_an_account_are_found_whatever_it_was_called_and_in_whosever_history()
    {
        await Act("2026-04-01", "Sue Old", b => b.Withdraw(), Sue);
        await Act("2026-04-02", "Sue New", b => b.Publish(), Sue);
        await Act("2026-04-03", "Sue New", b => b.Withdraw(), Guid.CreateVersion7());
        await using var db = Open();

        Assert.Equal(["Sue New", "Sue Old"], await db.History.DoneBy(Sue).NewestFirst().Select(l => l.By).ToListAsync());
        Assert.Equal(2, await db.History.DoneBy("Sue New").CountAsync());
    }

    /// <summary>A day is a day in Britain: an hour before midnight in summer UTC it is tomorrow there.</summary>
    [Theory]
    [InlineData("2026-06-30", "2026-06-30", 0)]
    [InlineData("2026-07-01", "2026-07-01", 1)]
    [InlineData("2026-07-01", null, 1)]
    [InlineData("2026-07-02", null, 0)]
    [InlineData(null, "2026-06-30", 0)]
    [InlineData(null, "2026-07-01", 1)]
    public async Task Days_are_those_of_a_calendar_in_Britain(string? from, string? until, int found)
    {
        await Act("2026-06-30T23:30:00Z", "Sue", b => b.Withdraw());
        await using var db = Open();
        var lines = db.History.OfThing(_board.Id).Where(h => h.Verb == "withdrawn");
        lines = from is null ? lines : lines.Since(DateOnly.Parse(from));
        lines = until is null ? lines : lines.UpTo(DateOnly.Parse(until));

        Assert.Equal(found, await lines.CountAsync());
    }

    [Theory]
    [InlineData("withdrawn", 1)]
    [InlineData("WITHDRAWN sue", 1)]
    [InlineData("snow", 1)]
    [InlineData("cafe ty", 2)]
    [InlineData("Café", 2)]
    [InlineData("Hafan", 2)]
    [InlineData("afan", 0)]
    [InlineData("body board", 4)]
    [InlineData("area marsh", 1)]
    [InlineData("changes", 0)]
    [InlineData("isPublished", 0)]
    public async Task Words_are_found_as_people_type_them(string asked, int found)
    {
        await Act("2026-04-01", "Sue Secretary", b => b.Withdraw());
        await Act("2026-04-02", "Tom", b => b.Join(Given.Held("2006"), "Because of the snow"));
        await using var db = Open();

        Assert.Equal(found, await db.History.Saying(new Asked(asked)).CountAsync());
    }

    [Fact]
    public async Task One_kind_of_thing_and_one_owner_are_asked_for_alone()
    {
        await using var db = Open();

        Assert.Equal(["Area"], await db.History.OfOwner(Owner.Installation).Select(h => h.Thing).ToListAsync());
        Assert.Equal(4, await db.History.OfOwner(_saltmarsh.Id).OfKind("Body").CountAsync());
    }

    private async Task Act(string at, string by, Action<Body> act, Guid? account = null)
    {
        await using var db = Store.Store.Open(new FixedInstant(at));
        (db.ShowsDrafts, db.By, db.ById) = (true, by, account);
        act(await db.Bodies().SingleAsync(b => b.Id == _board.Id));
        await db.SaveChangesAsync();
    }

    private sealed class FixedInstant(string at) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => DateTimeOffset.Parse(at.Length > 10 ? at : at + "T12:00:00Z", CultureInfo.InvariantCulture);
    }
}
