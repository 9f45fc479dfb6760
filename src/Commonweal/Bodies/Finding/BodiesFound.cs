using Commonweal.Platform.Database;
using Commonweal.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Bodies.Finding;

/// <summary>What search finds of boards and groups, by the names that they have and had, in each partnership that they serve.</summary>
internal static class BodiesFound
{
    public static IQueryable<NameFound> In(CommonwealDb db, IQueryable<Whose> partnerships, IQueryable<Serving> served) =>
        from known in db.KnownAs
        where known.Under == "bodies"
        join body in db.Bodies() on known.ThingId equals body.Id
        where known.ScopeId == body.PartnershipId   // its keeper's book has every name of it, once
        join serving in served on body.Id equals serving.BodyId
        join whose in partnerships on serving.PartnershipId equals whose.Id
        select new NameFound
        {
            Folded = EF.Property<string>(known, Folding.Column),
            Called = known.Name,
            CalledUntilEarliest = known.UntilEarliest,
            CalledUntilLatest = known.UntilLatest,
            What = FoundThing.Body,
            ThingId = body.Id,
            Name = body.Name,
            PageOf = FoundThing.Body,
            PageSlug = body.Slug,
            PageName = body.Name,
            Whose = whose,
            FromEarliest = body.Lifetime.FromEarliest,
            FromLatest = body.Lifetime.FromLatest,
            UntilEarliest = body.Lifetime.UntilEarliest,
            UntilLatest = body.Lifetime.UntilLatest,
            HasEnded = body.HasEnded == true,
        };
}
