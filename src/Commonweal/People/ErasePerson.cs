using Commonweal.Platform.Database;
using Commonweal.Platform.History;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.People;

/// <summary>
/// Erases a person who asks for it (UK GDPR, Article 17): the name, the former names, and all that the history says of them.
/// That somebody held the seat or the post stays, without a name. Decision 0028 says what this does not reach.
/// </summary>
public sealed class ErasePerson(CommonwealDb db)
{
    /// <summary>Erases them, and says in which columns one of their names still stands in words that somebody wrote.</summary>
    public async Task<IReadOnlyList<StillNamed>> RunAsync(Person person, string? why, CancellationToken stopping = default)
    {
        var former = await db.PersonNames().IgnoreQueryFilters().Where(n => n.PersonId == person.Id).ToListAsync(stopping);
        var erasure = new Erasure([person.Id, .. former.Select(n => n.Id)], [person.Slug, person.Name, .. former.Select(n => n.Name)]);

        person.Erase(why);
        former.ForEach(name => name.Erase());
        db.RemoveRange(former);
        db.Erase(erasure);
        await db.SaveChangesAsync(stopping);
        return await db.StillNamedAsync(erasure, stopping);
    }
}
