namespace Commonweal.Faults;

/// <summary>Where it happens: the program as it is published, PostgreSQL's own programs, and a folder for all that is made.</summary>
internal sealed class Yard(string program, string folder, string postgresPrograms, Random chance)
{
    private int _made;

    public Published Program { get; } = new(program);

    public Random Chance => chance;

    /// <summary>A new empty folder.</summary>
    public string Folder() => Directory.CreateDirectory(Path.Combine(folder, $"{++_made}")).FullName;

    /// <summary>A store in a folder, with its officers.</summary>
    public Task<Scene> SqliteAsync() => Scene.SetAsync(Program, StorePlace.In(Folder()));

    /// <summary>A PostgreSQL of its own, in a new folder or on a disk that is given.</summary>
    public Task<RunningPostgres> PostgresAsync(string? on = null, params string[] settings) => RunningPostgres.MakeAsync(postgresPrograms, on ?? Folder(), settings);

    /// <summary>A store in a PostgreSQL, with its officers.</summary>
    public async Task<Scene> OnAsync(RunningPostgres postgres, int servers = 1)
    {
        await postgres.CreateAsync("commonweal");
        return await Scene.SetAsync(Program, postgres.Place("commonweal"), servers);
    }
}
