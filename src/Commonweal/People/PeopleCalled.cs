using Commonweal.Platform.Database;
using Commonweal.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.People;

/// <summary>The names by which search finds people: those that they have, and those that they had; only where the reader may read them.</summary>
internal static class PeopleCalled
{
    public static IQueryable<Named> Now(CommonwealDb db) =>
        from person in db.People()
        select new Named
        {
            What = FoundThing.Person,
            ThingId = person.Id,
            Name = person.Name,
            Called = person.Name,
            Folded = EF.Property<string>(person, Folding.Column),
            UntilEarliest = null,
            UntilLatest = null,
        };

    public static IQueryable<Named> Before(CommonwealDb db) =>
        from name in db.PersonNames()
        select new Named
        {
            What = FoundThing.Person,
            ThingId = name.PersonId,
            Name = name.Person.Name,
            Called = name.Name,
            Folded = EF.Property<string>(name, Folding.Column),
            UntilEarliest = name.Lifetime.UntilEarliest,
            UntilLatest = name.Lifetime.UntilLatest,
        };
}
