using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.OpenData;
using Commonweal.Web.Hosting;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Commonweal.Tests.Site;

/// <summary>
/// A migrated store of a test's own: a SQLite file, or a database on the PostgreSQL that COMMONWEAL_TEST_DATABASE names.
/// Each is a copy of one that was migrated once.
/// </summary>
public sealed class TestStore : IAsyncDisposable
{
    private static readonly string? Server = Environment.GetEnvironmentVariable("COMMONWEAL_TEST_DATABASE");
    private static readonly string Folder = Directory.CreateTempSubdirectory("commonweal-tests-").FullName;
    private static readonly SemaphoreSlim OneAtATime = new(1);
    private static readonly Dictionary<string, Store> Templates = [];
    private static int _made;

    private readonly string _name;

    private TestStore(string name)
        : this(name, At(name)) { }

    private TestStore(string name, Store store) => (_name, Store) = (name, store);

    public static bool IsPostgres => Server is not null;

    public Store Store { get; }

    /// <summary>A store without even tables.</summary>
    public static async Task<TestStore> Nothing()
    {
        var store = new TestStore($"t{Interlocked.Increment(ref _made)}_{Environment.ProcessId}");
        await store.Create(copyOf: null);
        return store;
    }

    /// <summary>A SQLite file without even tables, whichever database the tests run on.</summary>
    public static TestStore File()
    {
        var name = $"f{Interlocked.Increment(ref _made)}_{Environment.ProcessId}";
        return new TestStore(name, Store.Sqlite(FileOf(name)));
    }

    /// <summary>A store with nothing in it but its tables.</summary>
    public static Task<TestStore> Empty() => CopyOf("migrated", Migrate);

    /// <summary>A store with the partnerships of the papers in it; a test may put a small Saltmarsh of its own beside them.</summary>
    public static Task<TestStore> WithSamples() => CopyOf("samples", async store =>
    {
        await Migrate(store);
        foreach (var sample in SampleFolders.OfThePapers)
        {
            await using var db = store.Open(FixedClock.Standing);
            (db.ShowsDrafts, db.By) = (true, "The papers");   // not by the samples: a site that starts on it would bring the others
            Assert.Empty((await new Import(db, Modules.Registers).RunAsync(await Bundle.ReadAsync(sample, default), new ImportWishes(), default)).Faults);
        }
    });

    /// <summary>A store with every sample in it, the illustrative ones too, as a newcomer finds it.</summary>
    public static Task<TestStore> WithEverySample() => CopyOf("every_sample", async store =>
    {
        await Migrate(store);
        await new Samples(store, FixedClock.Standing).LoadAsync(CancellationToken.None);
    });

    /// <summary>A copy of a store that is filled once for the whole run.</summary>
    public static async Task<TestStore> CopyOf(string template, Func<Store, Task> fill)
    {
        await OneAtATime.WaitAsync();
        try
        {
            if (!Templates.ContainsKey(template))
            {
                var original = new TestStore($"{template}_{Environment.ProcessId}");
                await original.Create(copyOf: null);
                await fill(original.Store);
                Templates[template] = original.Store;
                NpgsqlConnection.ClearAllPools();
            }

            var copy = new TestStore($"t{Interlocked.Increment(ref _made)}_{Environment.ProcessId}");
            await copy.Create($"{template}_{Environment.ProcessId}");
            return copy;
        }
        finally
        {
            OneAtATime.Release();
        }
    }

    public CommonwealDb Open(bool drafts = true)
    {
        var db = Store.Open(FixedClock.Standing);
        db.ShowsDrafts = drafts;
        return db;
    }

    public async ValueTask DisposeAsync()
    {
        if (!Store.IsInFolder)
        {
            await Run($"DROP DATABASE IF EXISTS \"{_name}\" WITH (FORCE)");
            return;
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        System.IO.File.Delete(FileOf(_name));
    }

    private static async Task Migrate(Store store)
    {
        await using var db = store.Open(FixedClock.Standing);
        await db.Database.MigrateAsync();
    }

    private static string FileOf(string name) => Path.Combine(Folder, name + ".db");

    private static Store At(string name) => IsPostgres
        ? Store.Postgres(new NpgsqlConnectionStringBuilder(Server) { Database = name }.ToString())
        : Store.Sqlite(FileOf(name));

    private async Task Create(string? copyOf)
    {
        if (IsPostgres)
        {
            await Run($"CREATE DATABASE \"{_name}\"" + (copyOf is null ? "" : $" TEMPLATE \"{copyOf}\""));
        }
        else if (copyOf is not null)
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            System.IO.File.Copy(FileOf(copyOf), FileOf(_name));
        }
    }

    private static async Task Run(string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Server) { Database = "postgres", Pooling = false }.ToString());
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}

/// <summary>Tests that run on SQLite and again on PostgreSQL; each has a migrated store of its own.</summary>
[Trait("Runs", "on both databases")]
public abstract class StoreTests : IAsyncLifetime
{
    protected TestStore Store { get; private set; } = null!;

    public virtual async ValueTask InitializeAsync() => Store = await TestStore.Empty();

    public virtual async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected CommonwealDb Open(bool drafts = true) => Store.Open(drafts);
}
