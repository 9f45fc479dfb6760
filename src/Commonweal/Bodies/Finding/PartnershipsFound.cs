using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Bodies.Finding;

/// <summary>What search finds of partnerships: by the names that they have and had, and by their short names.</summary>
internal static class PartnershipsFound
{
    public static IQueryable<Named> Names(CommonwealDb db) =>
        from known in db.KnownAs
        where known.ScopeId == Owner.Installation && known.Under == "partnerships"
        join partnership in db.Partnerships() on known.ThingId equals partnership.Id
        select new Named
        {
            What = FoundThing.Partnership,
            ThingId = partnership.Id,
            Name = partnership.Name,
            Called = known.Name,
            Folded = EF.Property<string>(known, Folding.Column),
            UntilEarliest = known.UntilEarliest,
            UntilLatest = known.UntilLatest,
        };

    // The short name is a name that it has, so it is shown by the full one.
    public static IQueryable<Named> ShortNames(CommonwealDb db) =>
        from partnership in db.Partnerships()
        where EF.Property<string?>(partnership, Folding.Column) != null
        select new Named
        {
            What = FoundThing.Partnership,
            ThingId = partnership.Id,
            Name = partnership.Name,
            Called = partnership.Name,
            Folded = EF.Property<string>(partnership, Folding.Column),
            UntilEarliest = partnership.Lifetime.UntilEarliest,
            UntilLatest = partnership.Lifetime.UntilLatest,
        };

    public static IQueryable<Shown> Pages(CommonwealDb db, IQueryable<Whose> partnerships) =>
        from partnership in db.Partnerships()
        join whose in partnerships on partnership.Id equals whose.Id
        select new Shown
        {
            What = FoundThing.Partnership,
            ThingId = partnership.Id,
            PageOf = FoundThing.Partnership,
            Slug = partnership.Slug,
            PageName = partnership.Name,
            Whose = whose,
            FromEarliest = partnership.Lifetime.FromEarliest,
            FromLatest = partnership.Lifetime.FromLatest,
            UntilEarliest = partnership.Lifetime.UntilEarliest,
            UntilLatest = partnership.Lifetime.UntilLatest,
            HasEnded = false,
        };
}
