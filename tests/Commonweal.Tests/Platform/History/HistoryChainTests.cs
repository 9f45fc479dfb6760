using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
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

    /// <summary>The name of an account can be erased from its doings (UK GDPR, Article 17): the seal runs over a salted hash of it.</summary>
    [Fact]
    public async Task Erasing_the_name_of_an_account_leaves_the_chain_sound_and_its_doings_together()
    {
        var account = await Done(by: "Sue Secretary");
        await using var db = Open();

        (await db.History.SingleAsync(h => h.ById == account)).EraseWhoDidIt();
        await db.SaveChangesAsync();

        Assert.Null((await db.ProveAsync(_saltmarsh.Id)).FirstUnsound);
        var line = await db.History.DoneBy(account).AsNoTracking().SingleAsync();
        Assert.Equal(("Name erased", "published"), (line.By, line.Verb));
        Assert.DoesNotContain("sue", line.Folded, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""UPDATE "History" SET "By" = 'Somebody else' WHERE "Sequence" = 6""")]
    [InlineData("""UPDATE "History" SET "By" = 'Somebody else', "BySalt" = NULL WHERE "Sequence" = 6""")]
    [InlineData("""UPDATE "History" SET "ById" = NULL WHERE "Sequence" = 6""")]
    [InlineData("""UPDATE "History" SET "ById" = NULL, "BySalt" = NULL, "ByHash" = NULL WHERE "Sequence" = 6""")]
    [InlineData("""UPDATE "History" SET "ById" = "ThingId" WHERE "Sequence" = 6""")]
    [InlineData("""UPDATE "History" SET "ById" = "ThingId" WHERE "Sequence" = 3""", 3)]
    public async Task That_an_account_did_it_cannot_be_altered_unnoticed(string altered, long noticed = 6)
    {
        await Done(by: "Sue Secretary");
        await using var db = Open();

        await db.Database.ExecuteSqlRawAsync(altered);

        Assert.Equal(noticed, (await db.ProveAsync(_saltmarsh.Id)).FirstUnsound);
    }

    /// <summary>Lines that were sealed before there were accounts are proved as they were sealed (decision 0013).</summary>
    [Fact]
    public async Task A_line_without_an_account_is_sealed_as_it_always_was()
    {
        await using var db = Open();
        var lines = await db.History.Where(h => h.OwnerId == _saltmarsh.Id).OrderBy(h => h.Sequence).Take(2).ToListAsync();
        var line = lines[1];
        Span<byte> numbers = stackalloc byte[16];
        BinaryPrimitives.WriteInt64BigEndian(numbers, line.Sequence);
        BinaryPrimitives.WriteInt64BigEndian(numbers[8..], line.At.Ticks);
        var words = Encoding.UTF8.GetBytes($"{line.OwnerId:N}||{line.Thing}|{line.ThingId:N}|{line.Verb}|{line.By}");

        var seal = SHA256.HashData([.. lines[0].Seal, .. numbers, .. words, .. SHA256.HashData([.. line.Salt!, .. Encoding.UTF8.GetBytes(line.Details!)])]);

        Assert.Equal(seal, line.Seal);
    }

    private async Task<Guid> Done(string by)
    {
        await using var db = Open();
        (db.By, db.ById) = (by, Guid.CreateVersion7());
        (await db.Partnerships().SingleAsync()).Publish();
        await db.SaveChangesAsync();
        return db.ById.Value;
    }
}
