using Commonweal.Platform.Database;
using Commonweal.Platform.Search;

namespace Commonweal.People;

/// <summary>What search finds of people who hold or held a post: they stand on the page of the post's organisation.</summary>
internal static class HoldersFound
{
    public static IQueryable<NameFound> In(CommonwealDb db, IQueryable<Whose> partnerships, IQueryable<PersonCalled> names) =>
        from person in names
        join held in db.PostHoldings() on person.PersonId equals held.PersonId
        join listing in db.Listings on held.Id equals listing.ThingId
        join whose in partnerships on listing.PartnershipId equals whose.Id
        join post in db.Posts() on held.PostId equals post.Id
        join organisation in db.Organisations() on post.OrganisationId equals organisation.Id
        where db.Listings.Any(l => l.PartnershipId == whose.Id && l.ThingId == post.Id)
            && db.Listings.Any(l => l.PartnershipId == whose.Id && l.ThingId == organisation.Id)
        select new NameFound
        {
            Folded = person.Folded,
            Called = person.Called,
            CalledUntilEarliest = person.UntilEarliest,
            CalledUntilLatest = person.UntilLatest,
            What = FoundThing.Person,
            ThingId = person.PersonId!.Value,
            Name = person.Name,
            PageOf = FoundThing.Organisation,
            PageSlug = organisation.Slug,
            PageName = organisation.Name,
            Whose = whose,
            FromEarliest = held.Lifetime.FromEarliest,
            FromLatest = held.Lifetime.FromLatest,
            UntilEarliest = held.Lifetime.UntilEarliest,
            UntilLatest = held.Lifetime.UntilLatest,
            HasEnded = false,
        };
}
