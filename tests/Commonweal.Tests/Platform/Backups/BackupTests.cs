using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Commonweal.Bodies;
using Commonweal.Platform;
using Commonweal.Platform.Backups;
using Commonweal.Platform.Database;
using Commonweal.Platform.History;
using Commonweal.Platform.Keys;
using Commonweal.Platform.OpenData;
using Commonweal.Tests.Platform.OpenData;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Platform.Backups;

/// <summary>The whole store goes into one file and comes back, whichever database it came from.</summary>
[Trait("Runs", "on both databases")]
public sealed class BackupTests : IAsyncLifetime
{
    private TestStore _from = null!;
    private TestStore _to = null!;

    public async ValueTask InitializeAsync() => (_from, _to) = (await TestStore.WithEverySample(), await TestStore.Nothing());

    public async ValueTask DisposeAsync()
    {
        await _from.DisposeAsync();
        await _to.DisposeAsync();
    }

    [Fact]
    public async Task What_comes_back_is_what_was_there_row_for_row()
    {
        var backup = await Backup();

        await Restore(backup);

        Assert.Equal(await Rows(_from), await Rows(_to));
    }

    /// <summary>A browser may hold a page of a stamp that came after the backup: that stamp never comes again.</summary>
    [Fact]
    public async Task The_stamps_that_come_back_are_far_ahead_of_those_that_were_there()
    {
        await Restore(await Backup());

        await using var before = _from.Open();
        await using var after = _to.Open();
        Assert.Equal(
            await before.Stamps.OrderBy(s => s.OwnerId).Select(s => s.Value + 1_000_000).ToListAsync(),
            await after.Stamps.OrderBy(s => s.OwnerId).Select(s => s.Value).ToListAsync());
    }

    /// <summary>Whoever has a backup reads what is in it, and must not be able to pass for an officer by it.</summary>
    [Fact]
    public async Task What_servers_keep_for_themselves_is_in_no_backup()
    {
        await using (var db = _from.Open())
        {
            db.Keep("key-1", new DateOnly(2026, 3, 10), "<key/>");
        }

        await Restore(await Backup());

        await using var before = _from.Open();
        await using var after = _to.Open();
        Assert.Equal((1, 0), (await before.Keys().CountAsync(), await after.Keys().CountAsync()));
        Assert.Equal(["JobRuns", "Keys", "Leases", "Letters", "RegisterUploads", "Sessions", "Uploads"], before.Model.GetRelationalModel().Tables.Select(t => t.Name).Except(TablesInOrder.Of(before).Select(t => t.Name)).Order());
    }

    /// <summary>A backup that an older Commonweal made goes into the tables of its day, which are then brought up to date.</summary>
    [Fact]
    public async Task A_backup_of_an_older_store_is_restored_and_brought_up_to_date()
    {
        await Unfold();
        var backup = await Backup();
        await LeaveOut(backup, "Organisations", "About", "AboutLookedAtOn");
        await Relabel(backup, label => label with
        {
            Migration = "0032_YearlyStatements",
            Tables = [.. label.Tables.Where(t => t.Name is not ("Reviews" or "Conclusions" or "StagesOfReviews" or "Indicators" or "DefinitionChanges" or "Plans" or "Themes" or "Targets" or "TargetValues" or "TargetBaselines" or "TargetLeads" or "StatusRuleLines" or "Stories" or "ScorecardLines" or "ComparisonGroups" or "ComparedAreas" or "Series" or "Returns" or "Figures")).Select(Older)],
        });

        await Restore(backup);

        await using var db = _to.Open();
        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
        Assert.Equal(20, await db.Partnerships().CountAsync());
        Assert.False(await db.History.AnyAsync(h => h.Folded == null));
    }

    [Theory]
    [InlineData("9999_Later", "It was made by a newer Commonweal: upgrade this one first. Nothing was changed")]
    [InlineData("0001_History", "It was made by a newer Commonweal: upgrade this one first. Nothing was changed", 2)]
    [InlineData("0033_Reviews", "The backup is damaged: backup.json is not what was written. Take an older one. Nothing was changed", 1, "People\"; --")]
    public async Task What_a_backup_says_of_itself_is_looked_at_first(string migration, string says, int format = 1, string table = "People")
    {
        var backup = await Backup();
        await Relabel(backup, label => label with
        {
            Format = format,
            Migration = migration,
            Tables = [.. label.Tables.Select(t => t.Name == "People" ? t with { Name = table } : t)],
        });

        Assert.Equal(says, (await Assert.ThrowsAsync<BrokenRuleException>(() => Restore(backup))).Message);
    }

    /// <summary>A store moves from SQLite to PostgreSQL and back, and gives out the same files.</summary>
    [Fact]
    public async Task What_moves_to_another_database_and_back_gives_out_the_same_files()
    {
        await using var file = TestStore.File();

        await Restore(await Backup(), file);
        await Restore(await Backup(file), _to.Store);

        foreach (var partnership in new[] { "saltmarsh", "cheshire" })
        {
            Assert.Equal(await Exported(_from.Store, partnership), await Exported(_to.Store, partnership));
        }
    }

    [Fact]
    public async Task The_history_that_comes_back_is_sound_and_has_the_same_heads()
    {
        await Restore(await Backup());

        await using var before = _from.Open();
        await using var after = _to.Open();
        var chains = await after.ProveAsync();
        Assert.NotEmpty(chains);
        Assert.All(chains, c => Assert.True(c.IsSound));
        Assert.Equal(await before.ProveAsync(), chains);
    }

    [Fact]
    public async Task A_backup_that_was_altered_is_refused_and_changes_nothing()
    {
        var backup = await Backup();
        using (var zip = new ZipArchive(backup, ZipArchiveMode.Update, leaveOpen: true))
        {
            var file = zip.GetEntry("Partnerships.jsonl")!;
            string text;
            using (var reader = new StreamReader(file.Open()))
            {
                text = await reader.ReadToEndAsync();
            }

            file.Delete();
            await using var writer = new StreamWriter(zip.CreateEntry("Partnerships.jsonl").Open());
            await writer.WriteAsync(text.Replace("Cheshire", "Cheshyre", StringComparison.Ordinal));
        }

        var broken = await Assert.ThrowsAsync<BrokenRuleException>(() => Restore(backup));

        Assert.Equal("The backup is damaged: Partnerships.jsonl is not what was written. Take an older one. Nothing was changed", broken.Message);
        Assert.Empty(await Applied());
    }

    [Theory]
    [InlineData("not a zip", "It is not a backup: it cannot be read as a zip. Nothing was changed")]
    [InlineData(null, "It is not a backup: it has no backup.json. Nothing was changed")]
    public async Task What_is_no_backup_is_refused(string? content, string says)
    {
        using var file = new MemoryStream();
        if (content is null)
        {
            using var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true);
            zip.CreateEntry("partnership.csv");
        }
        else
        {
            file.Write(Encoding.UTF8.GetBytes(content));
        }

        var broken = await Assert.ThrowsAsync<BrokenRuleException>(() => Restore(file));

        Assert.Equal(says, broken.Message);
    }

    [Fact]
    public async Task A_store_that_is_in_use_is_left_as_it_is()
    {
        var backup = await Backup();
        await using var used = await TestStore.Empty();
        await used.Keep(Given.Partnership("mine", published: true));

        var broken = await Assert.ThrowsAsync<BrokenRuleException>(() => Restore(backup, used.Store));

        Assert.Equal("The store is in use: a backup goes into an empty one. Name another folder or database. Nothing was changed", broken.Message);
        await using var db = used.Open();
        Assert.Equal(["mine"], await db.Partnerships().Select(p => p.Slug).ToListAsync());
    }

    /// <summary>Who writes while the backup is made does not wait, and what they write is not in it.</summary>
    [Fact]
    public async Task A_backup_is_of_one_instant_while_others_go_on_writing()
    {
        using var file = new WritingMeanwhile(async () => await _from.Keep(Given.Partnership("meanwhile", published: true)));
        await using (var db = _from.Open())
        {
            await new Backup(db, FixedClock.Standing).WriteAsync(file, default);
        }

        file.Position = 0;
        await Restore(file, _to.Store);

        Assert.True(file.HasWritten);
        await using var after = _to.Open();
        Assert.False(await after.Partnerships().AnyAsync(p => p.Slug == "meanwhile"));
        Assert.All(await after.ProveAsync(), c => Assert.True(c.IsSound));
    }

    private Task<MemoryStream> Backup() => Backup(_from);

    private static async Task<MemoryStream> Backup(TestStore store)
    {
        var backup = new MemoryStream();
        await using var db = store.Open();
        await new Backup(db, FixedClock.Standing).WriteAsync(backup, default);
        backup.Position = 0;
        return backup;
    }

    private Task Restore(Stream backup) => Restore(backup, _to.Store);

    private static Task Restore(Stream backup, TestStore into) => Restore(backup, into.Store);

    private static async Task Restore(Stream backup, Store into)
    {
        backup.Position = 0;
        await using var db = into.Open(FixedClock.Standing);
        await new Restoring(db).RunAsync(backup, default);
    }

    private static async Task Relabel(MemoryStream backup, Func<BackupLabel, BackupLabel> relabel)
    {
        using var zip = new ZipArchive(backup, ZipArchiveMode.Update, leaveOpen: true);
        var file = zip.GetEntry(BackupLabel.File)!;
        BackupLabel label;
        await using (var read = file.Open())
        {
            label = (await BackupLabel.ReadAsync(read, default))!;
        }

        file.Delete();
        await using var written = zip.CreateEntry(BackupLabel.File).Open();
        await relabel(label).WriteAsync(written, default);
    }

    // As if the columns had not been there when it was made.
    private static async Task LeaveOut(MemoryStream backup, string name, params string[] columns)
    {
        BackedUpTable table = null!;
        await Relabel(backup, label =>
        {
            table = label.Tables.Single(t => t.Name == name);
            return label;
        });
        var kept = Enumerable.Range(0, table.Columns.Count).Where(at => !columns.Contains(table.Columns[at].Name)).ToList();
        byte[] rows;
        using (var zip = new ZipArchive(backup, ZipArchiveMode.Update, leaveOpen: true))
        {
            var file = zip.GetEntry($"{name}.jsonl")!;
            using (var lines = new StreamReader(file.Open()))
            {
                rows = Encoding.UTF8.GetBytes(string.Concat((await lines.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries)
                    .Select(line => JsonDocument.Parse(line).RootElement.EnumerateArray().ToList()).Select(row => $"[{string.Join(',', kept.Select(at => row[at].GetRawText()))}]\n")));
            }

            file.Delete();
            await using var written = zip.CreateEntry($"{name}.jsonl").Open();
            await written.WriteAsync(rows);
        }

        await Relabel(backup, label => label with { Tables = [.. label.Tables.Select(t => t.Name == name ? t with { Columns = [.. kept.Select(at => t.Columns[at])], Hash = Convert.ToHexStringLower(SHA256.HashData(rows)) } : t)] });
    }

    private async Task Unfold()
    {
        await using var db = _from.Open();
        await db.History.ExecuteUpdateAsync(set => set.SetProperty(h => h.Folded, (string?)null));
    }

    // What is filled later is not asked for where all of it is empty: as if the columns had not been there.
    private static BackedUpTable Older(BackedUpTable table) => table.Name == "History"
        ? table with { Columns = [.. table.Columns.Select(c => c.Name is "ById" or "ByHash" or "BySalt" or "Folded" ? c with { IsFilledLater = true } : c)] }
        : table;

    private async Task<IEnumerable<string>> Applied()
    {
        await using var db = _to.Open();
        return await db.Database.CanConnectAsync() ? await db.Database.GetAppliedMigrationsAsync() : [];
    }

    // Every table, written out again: the labels hold the hash of each.
    private static async Task<List<string>> Rows(TestStore store)
    {
        await using var db = store.Open();
        var label = await new Backup(db, FixedClock.Standing).WriteAsync(Stream.Null, default);
        return [.. label.Tables.Where(t => t.Name is not ("Stamps" or "Echoes")).Select(t => $"{t.Name} {t.Rows} {t.Hash}")];
    }

    private static async Task<Dictionary<string, string>> Exported(Store store, string partnership)
    {
        await using var db = store.Open(FixedClock.Standing);
        db.ShowsDrafts = true;
        var bundle = (await new Export(db, Modules.Registers).RunAsync(partnership, default))!;
        return bundle.Files.ToDictionary(f => f.Key, f => Encoding.UTF8.GetString(f.Value));
    }

    /// <summary>A file during whose writing somebody else writes to the store.</summary>
    private sealed class WritingMeanwhile(Func<Task> write) : MemoryStream
    {
        public bool HasWritten { get; private set; }

        public override void Write(byte[] buffer, int offset, int count)
        {
            Meanwhile();
            base.Write(buffer, offset, count);
        }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            Meanwhile();
            base.Write(buffer);
        }

        private void Meanwhile()
        {
            if (!HasWritten)
            {
                HasWritten = true;
                Task.Run(write).GetAwaiter().GetResult();
            }
        }
    }
}
