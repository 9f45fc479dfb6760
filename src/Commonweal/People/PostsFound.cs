using Commonweal.Platform.Database;
using Commonweal.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.People;

/// <summary>What search finds of posts: those that a partnership lists, on the page of their organisation where it lists that too.</summary>
internal static class PostsFound
{
    public static IQueryable<NameFound> In(CommonwealDb db, IQueryable<Whose> partnerships) =>
        from post in db.Posts()
        join listing in db.Listings on post.Id equals listing.ThingId
        join whose in partnerships on listing.PartnershipId equals whose.Id
        join its in db.Organisations() on post.OrganisationId equals its.Id into organisations
        from organisation in organisations.DefaultIfEmpty()
        let isListed = db.Listings.Any(l => l.PartnershipId == whose.Id && l.ThingId == post.OrganisationId)
        select new NameFound
        {
            Folded = EF.Property<string>(post, Folding.Column),
            Called = post.Title,
            CalledUntilEarliest = post.Lifetime.UntilEarliest,
            CalledUntilLatest = post.Lifetime.UntilLatest,
            What = FoundThing.Post,
            ThingId = post.Id,
            Name = post.Title,
            PageOf = isListed ? FoundThing.Organisation : FoundThing.Partnership,
            PageSlug = isListed ? organisation!.Slug : whose.Slug,
            PageName = isListed ? organisation!.Name : whose.Name,
            Whose = whose,
            FromEarliest = post.Lifetime.FromEarliest,
            FromLatest = post.Lifetime.FromLatest,
            UntilEarliest = post.Lifetime.UntilEarliest,
            UntilLatest = post.Lifetime.UntilLatest,
            HasEnded = false,
        };
}
