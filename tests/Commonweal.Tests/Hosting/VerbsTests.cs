using Commonweal.Tests.Platform.OpenData;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Hosting;

/// <summary>The command line as scripts meet it: results on standard output, messages on standard error, exit codes.</summary>
public sealed class VerbsTests : IDisposable
{
    private readonly TempFolder _data = new();

    private static string Cheshire { get; } = Path.Combine(AppContext.BaseDirectory, "samples", "cheshire");

    [Fact]
    public async Task Import_says_what_it_did_by_register_and_export_what_it_wrote()
    {
        var import = await Run("import", Cheshire);
        var again = await Run("import", "--replace", Cheshire);
        var export = await Run("export", "cheshire", _data.At("out.zip"));

        Assert.Equal((0, ""), (import.Exit, import.Told));
        Assert.Equal("kinds: 15 added, 0 changed, 0 unchanged, 0 removed", import.Said.Split('\n')[0]);
        Assert.Equal((0, "", "kinds: 0 added, 0 changed, 15 unchanged, 0 removed"), (again.Exit, again.Told, again.Said.Split('\n')[0]));
        Assert.Equal((0, ""), (export.Exit, export.Told));
        Assert.Equal("areas.csv: 1 row", export.Said.Split('\n')[0]);
        Assert.Contains("\nkinds.csv: 15 rows\n", export.Said, StringComparison.Ordinal);
        Assert.True(File.Exists(_data.At("out.zip")));
    }

    [Fact]
    public async Task A_dry_run_says_so_beside_its_counts()
    {
        var run = await Run("import", Cheshire, "--dry-run");

        Assert.Equal((0, "Nothing was changed: this was a dry run"), (run.Exit, run.Told));
        Assert.Equal((2, "there is no partnership \"cheshire\""), Wrong(await Run("export", "cheshire", _data.At("out"))));
    }

    [Fact]
    public async Task What_is_wrong_with_the_files_goes_to_standard_error()
    {
        Directory.CreateDirectory(_data.At("in"));
        await File.WriteAllTextAsync(_data.At("in/stuff.csv"), "a\n");
        await File.WriteAllTextAsync(_data.At("in/posts.csv"), "post,title\nclerk,\n");

        var run = await Run("import", _data.At("in"));

        Assert.Equal((2, ""), (run.Exit, run.Said));
        Assert.StartsWith("posts.csv:2:title: is empty; enter its title; never a person's name\nstuff.csv: is not the name of a register", run.Told, StringComparison.Ordinal);
        Assert.EndsWith("\nNothing was changed: 2 to put right", run.Told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Figures_says_how_many_it_took_in_and_what_is_wrong_with_them()
    {
        await File.WriteAllTextAsync(_data.At("figures.csv"), "indicator,area,period,value\nlost-sheep,moor,2009-04,12\n");

        var wrong = await Run("figures", _data.At("figures.csv"));
        await using (var db = Commonweal.Platform.Database.Store.InFolder(_data.At("store")).Open(TimeProvider.System))
        {
            db.Add(Given.Area("Moor"));
            db.Add(new Commonweal.Performance.Indicator("lost-sheep", new Commonweal.Performance.IndicatorWords("Lost sheep"), level: null, Commonweal.Platform.Time.Lifetime.NotStated, Commonweal.Platform.Citation.None));
            await db.SaveChangesAsync();
        }

        var dry = await Run("figures", _data.At("figures.csv"), "--dry-run");
        var done = await Run("figures", _data.At("figures.csv"));

        Assert.Equal((2, "figures.csv:2:indicator: \"lost-sheep\" is not known; add it to its register or correct the spelling\nfigures.csv:2:area: \"moor\" is not known; add it to its register or correct the spelling\nNothing was changed: 2 to put right"), Wrong(wrong));
        Assert.Equal((0, "figures: 1 added, 0 changed, 0 unchanged, 0 removed", "Nothing was changed: this was a dry run"), (dry.Exit, dry.Said, dry.Told));
        Assert.Equal((0, "figures: 1 added, 0 changed, 0 unchanged, 0 removed", "They came in as return 1: ./run figures --take-back 1 takes them back"), (done.Exit, done.Said, done.Told));

        var other = await Run("figures", "--take-back", "7");
        var back = await Run("figures", "--take-back", "1");
        var twice = await Run("figures", "--take-back", "1");

        Assert.Equal((2, "No figures of the installation came in as return 7. The latest that did: 1 (figures.csv)"), Wrong(other));
        Assert.Equal((0, "Return 1 is taken back: 1 added and 0 revised figures count no longer, and what was held before them counts again"), (back.Exit, back.Said));
        Assert.Equal((2, "The return was taken back already"), Wrong(twice));
    }

    [Theory]
    [InlineData("\"improt\" is not a verb or an option; ./run --help lists them", "improt", "x")]
    [InlineData("\"--dta\" is not a verb or an option; ./run --help lists them", "--dta", "x")]
    [InlineData("Required argument 'path' missing for command: 'import'. ./run import --help says more", "import")]
    [InlineData("\"--repalce\" is not an option; ./run import --help lists them", "import", "x", "--repalce")]
    [InlineData("there is no partnership \"nowhere\"", "export", "nowhere", "out")]
    [InlineData("nowhere: there is no such folder or zip", "import", "nowhere")]
    [InlineData("there is no partnership \"nowhere\"", "check", "nowhere")]
    [InlineData("Name one folder or zip: ./run import DIR-or-ZIP. ./run import --help says more", "import", "one", "two")]
    [InlineData("There is no profile \"nothing\"; there are cpop, cpop-indicators, ended-in-2009, uk-local-authorities, wards-2008", "import", "--profile", "nothing", "x.csv")]
    [InlineData("x.csv: there is no such file", "import", "--profile", "wards-2008", "x.csv")]
    [InlineData("--replace is for a partnership's own registers: a foreign file need not hold all that others brought", "import", "--profile", "wards-2008", "x.csv", "--replace")]
    [InlineData("nowhere: there is no such file or folder", "import", "--boundaries", "nowhere")]
    [InlineData("nowhere.csv: there is no such file", "figures", "nowhere.csv")]
    [InlineData("Name one file, or the number of a return after --take-back, and not both. ./run figures --help says more", "figures")]
    [InlineData("Name one file, or the number of a return after --take-back, and not both. ./run figures --help says more", "figures", "nowhere.csv", "--take-back", "1")]
    [InlineData("\"--dry\" is not an option; ./run figures --help lists them", "figures", "--dry")]
    [InlineData("There is no job \"sweep\"; there are forget-the-ended, forget-uploads, write-weekly-letters, verify-history", "job", "sweep")]
    public async Task What_is_wrong_with_the_call_is_said_in_one_line(string line, params string[] call) =>
        Assert.Equal((2, line), Wrong(await Run(call)));

    [Fact]
    public async Task A_backup_goes_into_an_empty_folder_and_gives_out_the_same_files()
    {
        await Run("import", Cheshire);
        await Run("export", "cheshire", _data.At("before"));

        var backup = await Run("backup", _data.At("all.zip"));
        var restore = await Started.Run(["restore", _data.At("all.zip"), "--data", _data.At("other")]);
        await Started.Run(["export", "cheshire", _data.At("after"), "--data", _data.At("other")]);

        Assert.Equal((0, ""), (backup.Exit, backup.Told));
        Assert.Equal((0, "", backup.Said), (restore.Exit, restore.Told, restore.Said));
        Assert.Contains("\nPartnerships: 1 row\n", backup.Said, StringComparison.Ordinal);
        Assert.Equal(
            Directory.GetFiles(_data.At("before")).Order(StringComparer.Ordinal).Select(File.ReadAllText),
            Directory.GetFiles(_data.At("after")).Order(StringComparer.Ordinal).Select(File.ReadAllText));
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(_data.At("all.zip")) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
        Assert.False(File.Exists(_data.At("all.zip.part")));
    }

    [Fact]
    public async Task A_backup_is_written_over_nothing_and_restored_over_nothing()
    {
        await Run("import", Cheshire);
        await Run("backup", _data.At("all.zip"));

        Assert.Equal((2, $"{_data.At("all.zip")} is there already: name another file"), Wrong(await Run("backup", _data.At("all.zip"))));
        Assert.Equal(
            (2, "The store is in use: a backup goes into an empty one. Name another folder or database. Nothing was changed"),
            Wrong(await Run("restore", _data.At("all.zip"))));
        Assert.Equal(
            (2, "It is not a backup: it cannot be read as a zip. Nothing was changed"),
            Wrong(await Started.Run(["restore", Path.Combine(Cheshire, "bodies.csv"), "--data", _data.At("third")])));
        Assert.Equal(
            (2, "Set COMMONWEAL_DATABASE to the PostgreSQL to which, or with --back from which, the store is to go"),
            Wrong(await Run("move")));
    }

    [Theory]
    [InlineData("backup", "all.zip")]
    [InlineData("verify-history")]
    [InlineData("job", "verify-history")]
    public async Task Of_a_folder_in_which_nothing_is_nothing_is_backed_up_or_proved(params string[] call)
    {
        var run = await Started.Run([.. call, "--data", _data.At("mistyped")]);

        Assert.Equal((2, $"There is nothing in SQLite, {_data.At("mistyped")}/commonweal.db: name the folder with --data"), Wrong(run));
        Assert.False(File.Exists(_data.At("mistyped/commonweal.db")));
    }

    [Fact]
    public async Task The_history_is_proved_line_by_line_and_by_a_head_that_was_noted()
    {
        await Run("import", Cheshire);

        var sound = await Run("verify-history");
        var head = sound.Said.Split("head ")[^1].Trim();
        var held = await Run("verify-history", "--head", head);
        await using (var db = Commonweal.Platform.Database.Store.InFolder(_data.At("store")).Open(TimeProvider.System))
        {
            await db.Database.ExecuteSqlRawAsync("""DELETE FROM "History" WHERE "OwnerId" <> '00000000-0000-0000-0000-000000000000'""");
        }

        var cut = await Run("verify-history", "--head", head);
        await using (var db = Commonweal.Platform.Database.Store.InFolder(_data.At("store")).Open(TimeProvider.System))
        {
            await db.Database.ExecuteSqlRawAsync("""DELETE FROM "History" """);
        }

        var gone = await Run("verify-history", "--head", head);

        Assert.Matches("^(The installation: [0-9]+ lines?, sound, head [0-9a-f]{64}\n)?The Cheshire Partnership: 1 line, sound, head [0-9a-f]{64}$", sound.Said.Trim());
        Assert.Equal((0, ""), (held.Exit, held.Told));
        Assert.Equal((2, "No line has that seal: what was sealed by it is not there any more, or it was written down wrongly"), (cut.Exit, cut.Told));
        Assert.Equal((2, "No line of history is there"), (gone.Exit, gone.Said.Trim()));
    }

    [Fact]
    public async Task A_job_is_run_now_and_what_it_finds_is_told_as_the_site_tells_it()
    {
        await Run("import", Cheshire);

        var sound = await Run("job", "verify-history");
        await using (var db = Commonweal.Platform.Database.Store.InFolder(_data.At("store")).Open(TimeProvider.System))
        {
            await db.Database.ExecuteSqlRawAsync("""UPDATE "History" SET "By" = 'Nobody'""");
        }

        var altered = await Run("job", "verify-history");

        Assert.Equal((0, "verify-history: done"), (sound.Exit, sound.Said.Trim()));
        Assert.DoesNotContain("is broken", sound.Told, StringComparison.Ordinal);
        Assert.Equal(0, altered.Exit);
        Assert.Contains("is broken at line 1: ./run verify-history says whose it is", altered.Told, StringComparison.Ordinal);
    }

    /// <summary>CHE-14: each finding shows its requirement ids and its source.</summary>
    [Fact]
    public async Task Check_says_what_falls_short_as_at_the_day_that_the_paper_describes_or_another()
    {
        await Run("import", Cheshire);

        var check = await Run("check", "cheshire");
        var before = await Run("check", "cheshire", "--on", "2004");

        Assert.Equal((0, ""), (check.Exit, check.Told));
        Assert.StartsWith("The Cheshire Partnership, as at 2005-07-31\nFalls short: 1. ", check.Said, StringComparison.Ordinal);
        Assert.Contains(
            "\nFALLS SHORT  Functions of each mode: The Cheshire Partnership\n  Modes of working without functions: 1 (Community empowerment)\n"
            + "  Advice: A clear set of functions for each mode of working [Paper 003, paragraph 11; CHE-12 CHE-14]\n  To do: ",
            check.Said, StringComparison.Ordinal);
        Assert.StartsWith("The Cheshire Partnership, as at 2004-12-31\nFalls short: 0. ", before.Said, StringComparison.Ordinal);
    }

    /// <summary>CHE-14: the rule on functions holds from 2005 on.</summary>
    [Fact]
    public async Task Check_says_what_changed_since_a_day()
    {
        await Run("import", Cheshire);

        var check = await Run("check", "cheshire", "--since", "2004");
        var same = await Run("check", "cheshire", "--since", "2005-07-01");
        var wrong = await Run("check", "cheshire", "--since", "soon");
        var late = await Run("check", "cheshire", "--since", "2006", "--on", "2005");
        var table = await Run("check", "cheshire", "--since", "2004", "--format", "csv");

        Assert.Equal((0, ""), (check.Exit, check.Told));
        Assert.StartsWith("The Cheshire Partnership, from 2004-12-31 to 2005-07-31\nFalls short newly: 1. Mended: 0. Accepted newly: 0. No longer found: 0.\n", check.Said, StringComparison.Ordinal);
        Assert.Contains("\nFALLS SHORT NEWLY  Functions of each mode: The Cheshire Partnership\n  Modes of working without functions: 1 (Community empowerment)", check.Said, StringComparison.Ordinal);
        Assert.Contains("Falls short newly: 0. Mended: 0. Accepted newly: 0. No longer found: 0.", same.Said, StringComparison.Ordinal);
        Assert.Equal((2, "\"soon\" is not a day, a month or a year such as 2005-07-26, 2005-07 or 2005"), Wrong(wrong));
        Assert.Equal((2, "2006-12-31 comes after 2005-12-31: give an earlier day to --since, or a later one to --on"), Wrong(late));
        Assert.Equal((2, "what changed since a day is printed as text only: leave --format out"), Wrong(table));
    }

    [Theory, InlineData("csv", "rules,rule,title,body,name,verdict,fact,"), InlineData("json", "[")]
    public async Task Check_prints_for_programs_too(string format, string begins)
    {
        await Run("import", Cheshire);

        var check = await Run("check", "--format", format, "cheshire");

        Assert.Equal((0, ""), (check.Exit, check.Told));
        Assert.StartsWith(begins, check.Said, StringComparison.Ordinal);
        Assert.Contains("Modes of working without functions: 1", check.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_said_in_one_line()
    {
        await Run("import", Cheshire);

        var (exit, told) = Wrong(await Run("export", "cheshire", _data.At("not/there.zip")));

        Assert.Equal(2, exit);
        Assert.StartsWith("Could not find a part of the path", told, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', told);
    }

    [Fact]
    public async Task A_database_that_cannot_be_reached_is_said_in_one_line()
    {
        var run = await Started.Run(["migrate"], ("COMMONWEAL_DATABASE", "Host=127.0.0.1;Port=1;Username=nobody"));

        Assert.Equal((2, "The database cannot be reached: Failed to connect to 127.0.0.1:1"), Wrong(run));
    }

    [Fact]
    public async Task A_connection_string_that_is_none_is_said_in_one_line()
    {
        var run = await Started.Run(["migrate"], ("COMMONWEAL_DATABASE", "nonsense=1"));

        Assert.Equal(2, run.Exit);
        Assert.StartsWith("COMMONWEAL_DATABASE is not the connection string of a PostgreSQL database: ", run.Told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Proxies_that_are_none_are_said_in_one_line()
    {
        var run = await Started.Run(["--data", _data.At("store")], ("COMMONWEAL_PROXY", "10.0.0.7, the one in front"));

        Assert.Equal(
            (2, "COMMONWEAL_PROXY holds \"the one in front\", which is not an address or a network such as 10.0.0.7 or 10.0.0.0/24; put commas between several"),
            Wrong(run));
    }

    [Fact]
    public async Task A_place_that_is_taken_already_is_said_in_one_line()
    {
        using var taken = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        taken.Start();

        var run = await Run("--no-samples", "--urls", $"http://{taken.LocalEndpoint}");

        Assert.Equal((2, ""), (run.Exit, run.Said));
        Assert.Contains($"Failed to bind to address http://{taken.LocalEndpoint}: address already in use.", run.Told.Split('\n')[^1], StringComparison.Ordinal);
    }

    [Theory, InlineData("--help"), InlineData("import", "--help"), InlineData("-h")]
    public async Task Help_speaks_of_run(params string[] call)
    {
        var run = await Started.Run(call);

        Assert.Equal((0, ""), (run.Exit, run.Told));
        Assert.Contains("\n  ./run ", run.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("Commonweal.Web", run.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_version_is_a_number()
    {
        var run = await Started.Run(["--version"]);

        Assert.Equal(0, run.Exit);
        Assert.Matches(@"^[0-9]+\.[0-9]+\.[0-9]+", run.Said);
    }

    [Fact]
    public async Task Options_may_stand_before_the_verb_and_after_it()
    {
        var before = await Started.Run(["--data", _data.At("store"), "import", Cheshire]);
        var after = await Started.Run(["export", "--data", _data.At("store"), "cheshire", _data.At("out")]);

        Assert.Equal((0, 0), (before.Exit, after.Exit));
        Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(Cheshire, "bodies.csv")), await File.ReadAllBytesAsync(_data.At("out/bodies.csv")));
    }

    [Fact]
    public async Task Files_that_an_earlier_export_left_do_not_come_back()
    {
        await Run("import", Cheshire);
        await Run("export", "cheshire", _data.At("out"));
        await File.WriteAllTextAsync(_data.At("out/mine.txt"), "kept");
        Directory.CreateDirectory(_data.At("bare"));
        File.Copy(Path.Combine(Cheshire, "partnership.csv"), _data.At("bare/partnership.csv"));
        File.Copy(Path.Combine(Cheshire, "kinds.csv"), _data.At("bare/kinds.csv"));
        await Run("import", _data.At("bare"), "--replace");

        await Run("export", "cheshire", _data.At("out"));

        Assert.Equal(["csv-metadata.json", "kinds.csv", "mine.txt", "partnership.csv"], Directory.GetFiles(_data.At("out")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_import_that_is_killed_half_way_leaves_the_store_as_it_was()
    {
        await Run("import", Cheshire);
        var before = (await Run("export", "cheshire", _data.At("before"))).Said;
        Directory.CreateDirectory(_data.At("in"));
        File.Copy(Path.Combine(Cheshire, "partnership.csv"), _data.At("in/partnership.csv"));
        File.Copy(Path.Combine(Cheshire, "kinds.csv"), _data.At("in/kinds.csv"));
        await File.WriteAllLinesAsync(_data.At("in/areas.csv"), ["area,name,note", .. Enumerable.Range(0, 20_000).Select(n => $"ward-{n},Ward {n},{new string('x', 900)}")]);
        var log = new FileInfo(_data.At("store/commonweal.db-wal"));

        await using var import = Started.Program(["import", _data.At("in"), "--data", _data.At("store")]);
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        using var often = new PeriodicTimer(TimeSpan.FromMilliseconds(1));
        do
        {
            log.Refresh();
        }
        while (!(log.Exists && log.Length > 4_000_000) && await often.WaitForNextTickAsync(limit.Token));
        await import.Signal("KILL");

        Assert.Equal((137, ""), ((await import.End()).Exit, string.Join('\n', import.Said)));
        Assert.Equal(before, (await Run("export", "cheshire", _data.At("after"))).Said);
        Assert.Equal(await File.ReadAllBytesAsync(_data.At("before/areas.csv")), await File.ReadAllBytesAsync(_data.At("after/areas.csv")));
    }

    public void Dispose() => _data.Dispose();

    private Task<Ended> Run(params string[] call) => Started.Run([.. call, "--data", _data.At("store")]);

    private static (int Exit, string Told) Wrong(Ended ended)
    {
        Assert.Equal("", ended.Said);
        return (ended.Exit, ended.Told);
    }
}

/// <summary>The store that a verb opens: a folder, or the PostgreSQL that COMMONWEAL_DATABASE names.</summary>
public sealed class VerbsStoreTests : StoreTests
{
    [Fact]
    public async Task A_verb_works_on_the_database_that_it_is_told_of()
    {
        using var folder = new TempFolder();
        await using var db = Open();
        (string Name, string Value)[] environment = TestStore.IsPostgres ? [("COMMONWEAL_DATABASE", db.Database.GetConnectionString()!)] : [];

        var import = await Started.Run(["import", Path.Combine(AppContext.BaseDirectory, "samples", "cheshire"), "--data", folder.At("store")], environment);

        Assert.Equal((0, ""), (import.Exit, import.Told));
        Assert.Equal(TestStore.IsPostgres, !Directory.Exists(folder.At("store")));
        Assert.Equal(TestStore.IsPostgres, await db.Set<Commonweal.Bodies.Partnership>().AnyAsync());
    }
}
