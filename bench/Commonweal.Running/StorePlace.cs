using Commonweal.Platform.Database;

namespace Commonweal.Running;

/// <summary>Where a store lies: in a folder, or in a PostgreSQL database.</summary>
/// <param name="Folder">The folder of the SQLite file.</param>
/// <param name="Connection">The connection string of the database.</param>
public sealed record StorePlace(string? Folder, string? Connection)
{
    public static StorePlace In(string folder) => new(Directory.CreateDirectory(folder).FullName, null);

    public static StorePlace At(string connection) => new(null, connection);

    /// <summary>Which sort of database it is.</summary>
    public string Words => Folder is null ? "PostgreSQL" : "SQLite";

    /// <summary>Opens it past the program; on PostgreSQL with no connections from before, which may be gone.</summary>
    public Store Store() => Folder is null ? Platform.Database.Store.Postgres($"{Connection};Pooling=false") : Platform.Database.Store.InFolder(Folder);
}
