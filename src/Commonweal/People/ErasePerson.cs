using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.History;
using Commonweal.Platform.Letters;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.People;

/// <summary>
/// Erases a person who asks for it (UK GDPR, Article 17): the name, the former names, how they are reached, and all that the history says of them.
/// That somebody held the seat or the post stays, without a name. Decision 0028 says what this does not reach.
/// </summary>
public sealed class ErasePerson(CommonwealDb db)
{
    /// <summary>Erases them, and says in which columns one of their names still stands in words that somebody wrote.</summary>
    /// <param name="person">Who is erased; somebody who is erased already may be erased again, for a name that was found since.</param>
    /// <param name="why">What was asked, when.</param>
    /// <param name="alsoCalled">Names that they have besides, or had: in full, as they may stand in words that somebody wrote.</param>
    /// <param name="stopping">Stops it.</param>
    public async Task<IReadOnlyList<StillNamed>> RunAsync(Person person, string? why, IEnumerable<string>? alsoCalled = null, CancellationToken stopping = default)
    {
        var former = await db.PersonNames().IgnoreQueryFilters().Where(n => n.PersonId == person.Id).ToListAsync(stopping);
        var contacts = await db.ContactAddresses().Where(c => c.PersonId == person.Id).ToListAsync(stopping);
        var erasure = new Erasure([person.Id, .. former.Select(n => n.Id), .. contacts.Select(c => c.Id)], [.. person.IsErased ? [] : new[] { person.Slug, person.Name }, .. former.Select(n => n.Name), .. alsoCalled ?? []]);

        person.Erase(why);
        former.ForEach(name => name.Erase());
        db.RemoveRange(former);
        contacts.ForEach(contact => contact.TakeAway());
        db.RemoveRange(contacts);
        db.RemoveRange(await db.Letters().Where(l => l.ToId == person.Id).ToListAsync(stopping));
        await Modules.ForgetAsync(db, erasure, stopping);
        db.Erase(erasure);
        await db.SaveChangesAsync(stopping);
        return await db.StillNamedAsync(erasure, stopping);
    }
}
