using Commonweal.Platform.Database;
using Commonweal.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Bodies.Finding;

/// <summary>What search finds of boards and groups, by the names that they have and had, in each partnership that they serve.</summary>
internal static class BodiesFound
{
    public static IQueryable<Named> Names(CommonwealDb db) =>
        from known in db.KnownAs
        where known.Under == "bodies"
        join body in db.Bodies() on known.ThingId equals body.Id
        where known.ScopeId == body.PartnershipId   // its keeper's book has every name of it, once
        select new Named
        {
            What = FoundThing.Body,
            ThingId = body.Id,
            Name = body.Name,
            Called = known.Name,
            Folded = EF.Property<string>(known, Folding.Column),
            UntilEarliest = known.UntilEarliest,
            UntilLatest = known.UntilLatest,
        };

    public static IQueryable<Shown> Pages(CommonwealDb db, IQueryable<Whose> partnerships) =>
        Serving.All(db).Select(served => Pages(db, partnerships, served)).Aggregate((all, some) => all.Concat(some));

    private static IQueryable<Shown> Pages(CommonwealDb db, IQueryable<Whose> partnerships, IQueryable<Serving> served) =>
        from body in db.Bodies()
        join serving in served on body.Id equals serving.BodyId
        join whose in partnerships on serving.PartnershipId equals whose.Id
        select new Shown
        {
            What = FoundThing.Body,
            ThingId = body.Id,
            PageOf = FoundThing.Body,
            Slug = body.Slug,
            PageName = body.Name,
            Whose = whose,
            FromEarliest = body.Lifetime.FromEarliest,
            FromLatest = body.Lifetime.FromLatest,
            UntilEarliest = body.Lifetime.UntilEarliest,
            UntilLatest = body.Lifetime.UntilLatest,
            HasEnded = body.HasEnded == true,
        };
}
