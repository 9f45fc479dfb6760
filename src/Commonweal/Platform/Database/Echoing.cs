using Microsoft.EntityFrameworkCore;

namespace Commonweal.Platform.Database;

/// <summary>Tells the partnerships whose pages show things of others that these were written to.</summary>
internal sealed class Echoing(CommonwealDb db)
{
    // A body that a page shows names the partnerships that it serves; and the way upwards from it passes the groups of two
    // further partnerships and names whom the last of these answers to, which may be the group of a third.
    private const int Links = 3;

    /// <summary>The other partnerships whose pages show something of these, as the links stand now.</summary>
    public async Task<IReadOnlySet<Guid>> WhoShowsAsync(IReadOnlyCollection<Guid> owners, CancellationToken stopping)
    {
        var found = owners.Where(o => o != Owner.Installation).ToHashSet();
        for (var link = 0; link < Links && found.Count > 0; link++)
        {
            var these = found.ToList();
            foreach (var others in Modules.All.Select(m => m.AlsoShows(db, these)).OfType<IQueryable<Guid>>())
            {
                found.UnionWith(await others.Distinct().ToListAsync(stopping));
            }
        }

        found.ExceptWith(owners);
        return found;
    }

    /// <summary>
    /// Raises the echoes of all that show something of these, and of those that did before the write. It comes last: whoever
    /// raises echoes waits for nobody else any more, and who tied two partnerships together meanwhile is seen.
    /// </summary>
    public async Task RaiseAsync(IReadOnlyCollection<Guid> owners, IReadOnlySet<Guid> before, CancellationToken stopping)
    {
        if (owners.All(o => o == Owner.Installation))
        {
            return;
        }

        if (db.Database.IsNpgsql())
        {
            await Postgres.LockAsync(db, "Echoes", stopping);
        }

        foreach (var owner in (await WhoShowsAsync(owners, stopping)).Union(before).Order())
        {
            await db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO "Echoes" ("OwnerId", "Value") VALUES ({owner}, 1)
                ON CONFLICT ("OwnerId") DO UPDATE SET "Value" = "Echoes"."Value" + 1
                """,
                stopping);
        }
    }
}
