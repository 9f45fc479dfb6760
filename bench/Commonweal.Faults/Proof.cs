using Microsoft.Data.Sqlite;

namespace Commonweal.Faults;

/// <summary>What was found in the store after a fault.</summary>
/// <param name="Found">How many writes are there, whole.</param>
/// <param name="Half">How many are there in part.</param>
/// <param name="Lost">How many were acknowledged and are not there.</param>
/// <param name="Wrong">What else is not as it should be.</param>
internal sealed record Proof(int Found, int Half, int Lost, IReadOnlyList<string> Wrong)
{
    /// <summary>Reads what is held, proves it, and looks at the pages that show it.</summary>
    public static async Task<Proof> OfAsync(Scene scene)
    {
        var held = await Held.ReadAsync(scene.Place);
        var (found, half, lost, wrong) = (0, 0, 0, new List<string>());
        foreach (var write in scene.Desks.SelectMany(d => d.Writes))
        {
            var parts = held.PartsOf(write);
            found += parts.All(p => p) ? 1 : 0;
            half += parts.Distinct().Count() > 1 ? 1 : 0;
            lost += write.IsAcknowledged && !parts.All(p => p) ? 1 : 0;
            if (write.IsDenied && parts.Any(p => p))
            {
                wrong.Add($"“{write.Words}” was said not to be saved, and is there");
            }
        }

        half += scene.Desks.Count(d => !held.IsWhole(d.Number));
        wrong.AddRange(await VerbsAsync(scene));
        wrong.AddRange(await PagesAsync(scene, held));
        return new Proof(found, half, lost, wrong);
    }

    // A backup reads every row of every table.
    private static async Task<List<string>> VerbsAsync(Scene scene)
    {
        var wrong = new List<string>();
        var copy = Path.Combine(Path.GetTempPath(), $"commonweal-{Guid.CreateVersion7()}.zip");
        var ended = await Task.WhenAll(new string[][] { ["verify-history"], ["backup", copy] }.Select(async verb => (Verb: verb[0], End: await scene.RunAsync(verb))));
        wrong.AddRange(ended.Where(e => e.End.Exit != 0).Select(e => $"{e.Verb} ended with {e.End.Exit}: {e.End.Said}"));
        File.Delete(copy);
        if (scene.Place.Folder is { } folder && await IntegrityAsync(Path.Combine(folder, "commonweal.db")) is var integrity and not "ok")
        {
            wrong.Add($"PRAGMA integrity_check said {integrity}");
        }

        return wrong;
    }

    private static async Task<string> IntegrityAsync(string file)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=false");
        await connection.OpenAsync();
        await using var check = connection.CreateCommand();
        check.CommandText = "PRAGMA integrity_check";
        return $"{await check.ExecuteScalarAsync()}";
    }

    private static async Task<List<string>> PagesAsync(Scene scene, Held held)
    {
        var wrong = new List<string>();
        foreach (var desk in scene.Desks)
        {
            var form = await desk.OpenAsync(MadeUpOffice.Organisation(desk.Number), CancellationToken.None);
            var seats = await desk.OpenAsync($"/{MadeUpOffice.Slug}/bodies/board", CancellationToken.None);
            if ((form.Value("GoverningBody") ?? "") != (held.SaidOf(desk.Number) ?? ""))
            {
                wrong.Add($"the page of organisation {desk.Number} shows something else than is held");
            }

            if (held.HolderOf(desk.Number) is { } holder && !seats.Text.Contains(holder, StringComparison.Ordinal))
            {
                wrong.Add($"the public page does not show who holds seat {desk.Number}");
            }
        }

        return wrong;
    }
}
