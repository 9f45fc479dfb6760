using Commonweal.Platform.Database;
using Commonweal.Platform.Search;

namespace Commonweal.People;

/// <summary>What search finds of people who hold or held a post: they stand on the page of the post's organisation.</summary>
internal static class HoldersFound
{
    public static IQueryable<Shown> Pages(CommonwealDb db, IQueryable<Whose> partnerships) =>
        from held in db.PostHoldings()
        where held.PersonId != null
        join listing in db.Listings on held.Id equals listing.ThingId
        join whose in partnerships on listing.PartnershipId equals whose.Id
        join post in db.Posts() on held.PostId equals post.Id
        join organisation in db.Organisations() on post.OrganisationId equals organisation.Id
        where db.Listings.Any(l => l.PartnershipId == whose.Id && l.ThingId == post.Id)
            && db.Listings.Any(l => l.PartnershipId == whose.Id && l.ThingId == organisation.Id)
        select new Shown
        {
            What = FoundThing.Person,
            ThingId = held.PersonId!.Value,
            PageOf = FoundThing.Organisation,
            Slug = organisation.Slug,
            PageName = organisation.Name,
            Whose = whose,
            FromEarliest = held.Lifetime.FromEarliest,
            FromLatest = held.Lifetime.FromLatest,
            UntilEarliest = held.Lifetime.UntilEarliest,
            UntilLatest = held.Lifetime.UntilLatest,
            HasEnded = false,
        };
}
