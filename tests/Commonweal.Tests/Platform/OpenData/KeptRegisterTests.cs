using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.OpenData;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Platform.OpenData;

/// <summary>Registers that are put right row by row obey what files obey, and lose as little.</summary>
[Trait("Runs", "on both databases")]
public sealed class KeptRegisterTests
{
    [Theory]
    [InlineData("cheshire")]
    [InlineData("horsham")]
    [InlineData("huntingdonshire")]
    public async Task Each_row_of_the_papers_corrected_and_corrected_back_leaves_the_files_as_they_were(string partnership)
    {
        await using var store = await TestStore.WithSamples();
        var before = await Files(store, partnership);
        foreach (var register in Modules.Registers.Where(r => r is not GrowingRegister))
        {
            var notes = (await Rows(store, partnership, register)).ToDictionary(r => r.Key, r => r["note"], StringComparer.Ordinal);
            await Correct(store, partnership, register, _ => "Looked at");
            await Correct(store, partnership, register, r => notes[r.Key]);
        }

        var after = await Files(store, partnership);
        Assert.Equal(before.Files.Keys.Order(StringComparer.Ordinal), after.Files.Keys.Order(StringComparer.Ordinal));
        Assert.All(before.Files, f => Assert.Equal(System.Text.Encoding.UTF8.GetString(f.Value), System.Text.Encoding.UTF8.GetString(after.Files[f.Key])));
    }

    [Fact]
    public async Task A_name_may_be_typed_where_an_address_is_asked_for_unless_several_have_it()
    {
        await using var store = await TestStore.WithSamples();
        await using var db = Opened(store);
        var kept = await Kept(db, "huntingdonshire", "secretariats");
        var names = kept.Choices(kept.Register.Columns.Single(c => c.Name == "body")).CountBy(c => c.Words).ToDictionary();
        var row = kept.Rows.First(r => names[r.Said["body"]] == 1);

        Assert.Empty(kept.Put(new Dictionary<string, string>(row.Cells) { ["body"] = row.Said["body"].ToUpperInvariant() }, row.Key));
        Assert.Equal(
            ["is the name of several; enter the address of one: board, community-safety-partnership-board"],
            kept.Put(new Dictionary<string, string>(row.Cells) { ["body"] = "Board" }, row.Key).Select(f => f.Message));
        Assert.Equal(
            ["“Nobody's board” is not in the register “Boards and groups”; add it there or correct the spelling"],
            kept.Put(new Dictionary<string, string>(row.Cells) { ["body"] = "Nobody's board" }, row.Key).Select(f => f.Message));
    }

    [Fact]
    public async Task What_is_only_read_says_the_same_though_less_is_brought_together()
    {
        await using var store = await TestStore.WithSamples();
        foreach (var partnership in new[] { "cheshire", "huntingdonshire", "chorley", "horsham" })
        {
            foreach (var register in Modules.Registers.Where(r => r is not GrowingRegister))
            {
                await using var db = Opened(store);
                var read = (await KeptRegister.OpenAsync(db, Modules.Registers, partnership, register.Name, changes: false, TestContext.Current.CancellationToken))!.Rows;

                Assert.Equal((await Rows(store, partnership, register)).Select(Whole), read.Select(Whole));
            }
        }

        static string Whole(KeptRow row) => $"{row.Key}|{row.Title}|{string.Join('|', row.Said.Select(s => $"{s.Key}={s.Value}"))}";
    }

    [Fact]
    public async Task What_a_row_says_is_said_in_words()
    {
        await using var store = await TestStore.WithSamples();
        await using var db = Opened(store);
        var kept = await Kept(db, "cheshire", "bodies");
        var row = kept.Rows.First(r => r["kind"].Length > 0);

        Assert.Equal(row.Title, row.Said["name"]);
        Assert.NotEqual(row["kind"], row.Said["kind"]);
        Assert.Contains(kept.Choices(kept.Register.Columns.Single(c => c.Name == "kind")), c => c.Cell == row["kind"] && c.Words == row.Said["kind"]);
    }

    private static async Task<IReadOnlyList<KeptRow>> Rows(TestStore store, string partnership, Register register)
    {
        await using var db = Opened(store);
        return (await Kept(db, partnership, register.Name)).Rows;
    }

    private static async Task Correct(TestStore store, string partnership, Register register, Func<KeptRow, string> note)
    {
        await using var db = Opened(store);
        var kept = await Kept(db, partnership, register.Name);
        foreach (var row in kept.Rows)
        {
            // What other partnerships list too is theirs as well: it is left as it is.
            var faults = kept.Put(new Dictionary<string, string>(row.Cells) { ["note"] = note(row) }, row.Key);
            Assert.All(faults, f => Assert.Contains("write the same here, or have it changed there first", f.Message, StringComparison.Ordinal));
        }

        await db.SaveChangesAsync();
    }

    private static CommonwealDb Opened(TestStore store)
    {
        var db = store.Store.Open(FixedClock.Standing);
        db.ShowsDrafts = true;
        return db;
    }

    private static async Task<KeptRegister> Kept(CommonwealDb db, string partnership, string register) =>
        (await KeptRegister.OpenAsync(db, Modules.Registers, partnership, register, changes: true, TestContext.Current.CancellationToken))!;

    private static async Task<Bundle> Files(TestStore store, string partnership)
    {
        await using var db = Opened(store);
        return (await new Export(db, Modules.Registers).RunAsync(partnership, TestContext.Current.CancellationToken))!;
    }
}
