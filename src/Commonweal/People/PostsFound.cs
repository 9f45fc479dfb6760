using Commonweal.Platform.Database;
using Commonweal.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.People;

/// <summary>What search finds of posts: those that a partnership lists, on the page of their organisation where it lists that too.</summary>
internal static class PostsFound
{
    public static IQueryable<Named> Names(CommonwealDb db) =>
        from post in db.Posts()
        select new Named
        {
            What = FoundThing.Post,
            ThingId = post.Id,
            Name = post.Title,
            Called = post.Title,
            Folded = EF.Property<string>(post, Folding.Column),
            UntilEarliest = post.Lifetime.UntilEarliest,
            UntilLatest = post.Lifetime.UntilLatest,
        };

    public static IQueryable<Shown> Pages(CommonwealDb db, IQueryable<Whose> partnerships) =>
        from post in db.Posts()
        join listing in db.Listings on post.Id equals listing.ThingId
        join whose in partnerships on listing.PartnershipId equals whose.Id
        join its in db.Organisations() on post.OrganisationId equals its.Id into organisations
        from organisation in organisations.DefaultIfEmpty()
        let isListed = db.Listings.Any(l => l.PartnershipId == whose.Id && l.ThingId == post.OrganisationId)
        select new Shown
        {
            What = FoundThing.Post,
            ThingId = post.Id,
            PageOf = isListed ? FoundThing.Organisation : FoundThing.Partnership,
            Slug = isListed ? organisation!.Slug : whose.Slug,
            PageName = isListed ? organisation!.Name : whose.Name,
            Whose = whose,
            FromEarliest = post.Lifetime.FromEarliest,
            FromLatest = post.Lifetime.FromLatest,
            UntilEarliest = post.Lifetime.UntilEarliest,
            UntilLatest = post.Lifetime.UntilLatest,
            HasEnded = false,
        };
}
