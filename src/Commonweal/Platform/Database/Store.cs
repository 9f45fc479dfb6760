using System.Data.Common;
using Commonweal.Platform.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Commonweal.Platform.Database;

/// <summary>Where everything is held: a SQLite file, or a PostgreSQL database.</summary>
public sealed class Store
{
    private readonly Action<DbContextOptionsBuilder> _use;
    private readonly Func<DbConnection> _connect;
    private readonly Func<DateTime> _made;
    private readonly Func<CancellationToken, Task<IAsyncDisposable?>> _alone;
    private readonly string? _file;

    private Store(
        string words, Action<DbContextOptionsBuilder> use, Func<DbConnection> connect, Func<DateTime> made, Func<CancellationToken, Task<IAsyncDisposable?>> alone, string? file = null) =>
        (Words, _use, _connect, _made, _alone, _file) = (words, use, connect, made, alone, file);

    /// <summary>What it is, without secrets: "SQLite, data/commonweal.db".</summary>
    public string Words { get; }

    /// <summary>Whether it is a file in a folder and not a database elsewhere.</summary>
    public bool IsInFolder => _file is not null;

    /// <summary>Whether there is something to read, which of a database elsewhere only asking it tells.</summary>
    public bool IsThere => _file is null || File.Exists(_file);

    /// <summary>One file in a folder, made if it is not there.</summary>
    public static Store InFolder(string folder)
    {
        Directory.CreateDirectory(folder);
        return Sqlite(Path.Combine(folder, "commonweal.db"));
    }

    /// <summary>A SQLite file.</summary>
    public static Store Sqlite(string file) => new(
        $"SQLite, {file}",
        options => Database.Sqlite.Use(options, file),
        () => Database.Sqlite.Connect(file),
        () => File.GetCreationTimeUtc(file),
        _ => Task.FromResult<IAsyncDisposable?>(null),   // on a file there is one server
        file);

    /// <summary>A PostgreSQL database, by its connection string.</summary>
    public static Store Postgres(string connection) =>
        new("PostgreSQL", options => Database.Postgres.Use(options, connection), () => Database.Postgres.Connect(connection), () => default, stopping => Database.Postgres.AloneAsync(connection, stopping));

    /// <summary>Waits until no other server makes it ready, brings it up to date or fills it; they wait until what this returns is disposed.</summary>
    public Task<IAsyncDisposable?> AloneAsync(CancellationToken stopping) => _alone(stopping);

    /// <summary>Says that a server serves it, until what this returns is disposed: who writes much from elsewhere leaves it room. None where nobody has to.</summary>
    public Task<IAsyncDisposable?> ServeAsync(CancellationToken stopping) => _file is null ? Task.FromResult<IAsyncDisposable?>(null) : Database.Sqlite.ServeAsync(_file, stopping);

    /// <summary>A connection to it that is not open yet, for what cannot afford the model.</summary>
    internal DbConnection Connect() => _connect();

    /// <summary>When the file was made that is there now: one that was put in its place is another, to which an open connection does not lead.</summary>
    internal DateTime Made() => _made();

    /// <summary>Sets up a context to work on it.</summary>
    public void Use(DbContextOptionsBuilder options)
    {
        _use(options);
        options.ReplaceService<IMigrationsIdGenerator, MigrationNumbers>();
        options.UseAsyncSeeding(async (db, _, stopping) =>
        {
            // After the last migration: before it the tables are not yet those of the model.
            if (!(await db.Database.GetPendingMigrationsAsync(stopping)).Any())
            {
                await FoldedNames.FillAsync((CommonwealDb)db, stopping);
            }
        });
        // Our migrations are written by hand and have no snapshot; a test compares the schema with the model instead.
        options.ConfigureWarnings(w => w.Ignore(RelationalEventId.PendingModelChangesWarning));
    }

    /// <summary>Opens it for one piece of work.</summary>
    public CommonwealDb Open(TimeProvider clock)
    {
        var options = new DbContextOptionsBuilder<CommonwealDb>();
        Use(options);
        return new CommonwealDb(options.Options, clock);
    }
}
