using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Staff.Bodies;

/// <summary>The people whom an officer of a seat may know of: those who sit in its partnership or hold a post there. Of people who sit only elsewhere an officer here is told nothing.</summary>
/// <param name="db">What the installation holds.</param>
/// <param name="partnership">The partnership.</param>
/// <param name="body">The board or group of the officer, who is told nothing of drafts beside it; none for whoever keeps the whole.</param>
public sealed class KnownPeople(CommonwealDb db, Guid partnership, Guid? body)
{
    /// <summary>The answer that says that somebody is none of those who are known.</summary>
    public const string SomebodyNew = "new";

    /// <summary>Those who are known by that name.</summary>
    public async Task<IReadOnlyList<Namesake>> CalledAsync(string name) => [.. (await CalledAsync([name]))[Folding.Fold(name)]];

    /// <summary>Those who are known by any of the names, each under its own as search reads it.</summary>
    public async Task<ILookup<string, Namesake>> CalledAsync(IReadOnlyCollection<string> names)
    {
        var folded = names.Select(Folding.Fold).Distinct().ToList();
        var holdings = db.PostHoldings().Where(h => db.Listings.Any(l => l.PartnershipId == partnership && l.ThingId == h.PostId));
        var known = await db.People().Where(p => folded.Contains(EF.Property<string>(p, Folding.Column)))
            .Where(p => db.Terms().Any(t => t.PersonId == p.Id && t.Seat.Body.PartnershipId == partnership) || db.Deputies().Any(d => d.PersonId == p.Id && d.Seat.Body.PartnershipId == partnership) || holdings.Any(h => h.PersonId == p.Id))
            .OrderBy(p => p.Slug)
            .Select(p => new Namesake(
                p.Slug, p.Name, db.Terms().Where(t => t.PersonId == p.Id && t.Seat.Body.PartnershipId == partnership && (body == null || t.Seat.Body.IsPublished || t.Seat.BodyId == body)).OrderBy(t => t.Seat.Name).Select(t => t.Seat.Name + ", " + t.Seat.Body.Name).FirstOrDefault()
                    ?? holdings.Where(h => h.PersonId == p.Id).OrderBy(h => h.Post.Title).Select(h => h.Post.Title).FirstOrDefault()))
            .ToListAsync();
        return known.ToLookup(k => Folding.Fold(k.Name));
    }

    /// <summary>The one of them who is meant, or somebody new of the name, whose name the public may read or not.</summary>
    public async Task<Person> TakeAsync(string name, string? who, bool publishes)
    {
        if ((await CalledAsync(name)).FirstOrDefault(n => n.Slug == who) is { } known)
        {
            return await db.People().SingleAsync(p => p.Slug == known.Slug);
        }

        var like = Slug.Of(name);
        var used = await db.People().Where(p => p.Slug.StartsWith(like)).Select(p => p.Slug).ToListAsync();
        used.AddRange(db.People().Local.Select(p => p.Slug));
        var person = new Person(Slug.Free(name, within: null, used.Contains), name.Trim(), Citation.None);
        if (publishes)
        {
            person.Publish();
        }

        db.Add(person);
        db.Listings.Add(new Listing(partnership, person.Id));   // or the partnership's files would name somebody whom they do not hold
        return person;
    }

    /// <summary>Somebody who is known by a name, and one place where they sit, or else a post.</summary>
    public sealed record Namesake(string Slug, string Name, string? Sits);
}

/// <summary>How pages come to the people they may know of.</summary>
internal static class KnownPeopleOfASeat
{
    /// <summary>Those whom an officer of the seat may know of.</summary>
    public static KnownPeople KnownPeople(this CommonwealDb db, Seat seat) => new(db, seat.Body.PartnershipId, seat.BodyId);
}
