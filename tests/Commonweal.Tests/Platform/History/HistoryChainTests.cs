using Commonweal.Bodies;
using Commonweal.Platform.History;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Platform.History;

/// <summary>The chain runs over salted hashes of the details, so that erasing a person leaves it valid and altering shows (model.md).</summary>
public sealed class HistoryChainTests : StoreTests
{
    private readonly Partnership _saltmarsh = Given.Partnership(published: false);

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await Store.Keep(_saltmarsh);
        await Store.Keep(Given.Body(_saltmarsh, "Board"));
        await Store.Keep(Given.Body(_saltmarsh, "Executive"));
    }

    [Fact]
    public async Task The_chain_of_what_was_saved_is_sound()
    {
        await using var db = Open();

        Assert.Equal(5, await db.History.CountAsync());
        Assert.Null((await db.ProveAsync(_saltmarsh.Id)).FirstUnsound);
    }

    [Theory]
    [InlineData("""UPDATE "History" SET "Verb" = 'withdrawn' WHERE "Sequence" = 3""")]
    [InlineData("""UPDATE "History" SET "By" = 'Somebody else' WHERE "Sequence" = 3""")]
    [InlineData("""UPDATE "History" SET "At" = '2026-03-09 12:00:00' WHERE "Sequence" = 3""")]
    [InlineData("""UPDATE "History" SET "Thing" = 'Area' WHERE "Sequence" = 3""")]
    [InlineData("""UPDATE "History" SET "Details" = 'Another' WHERE "Sequence" = 3""")]
    [InlineData("""UPDATE "History" SET "Details" = 'Another', "Salt" = NULL WHERE "Sequence" = 3""")]
    public async Task A_line_that_was_altered_is_noticed(string altered)
    {
        await using var db = Open();

        await db.Database.ExecuteSqlRawAsync(altered);

        Assert.Equal(3, (await db.ProveAsync(_saltmarsh.Id)).FirstUnsound);
    }

    [Fact]
    public async Task Lines_that_changed_places_are_noticed()
    {
        await using var db = Open();

        await db.Database.ExecuteSqlRawAsync("""UPDATE "History" SET "Sequence" = 99 WHERE "Sequence" = 2""");
        await db.Database.ExecuteSqlRawAsync("""UPDATE "History" SET "Sequence" = 2 WHERE "Sequence" = 3""");
        await db.Database.ExecuteSqlRawAsync("""UPDATE "History" SET "Sequence" = 3 WHERE "Sequence" = 99""");

        Assert.Equal(2, (await db.ProveAsync(_saltmarsh.Id)).FirstUnsound);
    }

    [Fact]
    public async Task A_line_that_was_taken_out_is_noticed()
    {
        await using var db = Open();

        await db.Database.ExecuteSqlRawAsync("""DELETE FROM "History" WHERE "Sequence" = 2""");

        Assert.Equal(3, (await db.ProveAsync(_saltmarsh.Id)).FirstUnsound);
    }

    [Fact]
    public async Task Erasing_what_was_said_of_a_person_leaves_the_chain_sound()
    {
        await using var db = Open();
        var line = await db.History.SingleAsync(h => h.Sequence == 3);

        line.Erase();
        await db.SaveChangesAsync();

        Assert.Null(await db.History.AsNoTracking().Where(h => h.Sequence == 3).Select(h => h.Details).SingleAsync());
        Assert.Null((await db.ProveAsync(_saltmarsh.Id)).FirstUnsound);
    }
}
