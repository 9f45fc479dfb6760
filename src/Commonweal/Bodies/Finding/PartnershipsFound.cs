using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Bodies.Finding;

/// <summary>What search finds of partnerships: by the names that they have and had, and by their short names.</summary>
internal static class PartnershipsFound
{
    public static IQueryable<NameFound> In(CommonwealDb db, IQueryable<Whose> partnerships) =>
        from known in db.KnownAs
        where known.ScopeId == Owner.Installation && known.Under == "partnerships"
        join partnership in db.Partnerships() on known.ThingId equals partnership.Id
        join whose in partnerships on partnership.Id equals whose.Id
        select new NameFound
        {
            Folded = EF.Property<string>(known, Folding.Column),
            Called = known.Name,
            CalledUntilEarliest = known.UntilEarliest,
            CalledUntilLatest = known.UntilLatest,
            What = FoundThing.Partnership,
            ThingId = partnership.Id,
            Name = partnership.Name,
            PageOf = FoundThing.Partnership,
            PageSlug = partnership.Slug,
            PageName = partnership.Name,
            Whose = whose,
            FromEarliest = partnership.Lifetime.FromEarliest,
            FromLatest = partnership.Lifetime.FromLatest,
            UntilEarliest = partnership.Lifetime.UntilEarliest,
            UntilLatest = partnership.Lifetime.UntilLatest,
            HasEnded = false,
        };

    // The short name is a name that it has, so it is shown by the full one.
    public static IQueryable<NameFound> ByShortName(CommonwealDb db, IQueryable<Whose> partnerships) =>
        from partnership in db.Partnerships()
        where EF.Property<string?>(partnership, Folding.Column) != null
        join whose in partnerships on partnership.Id equals whose.Id
        select new NameFound
        {
            Folded = EF.Property<string>(partnership, Folding.Column),
            Called = partnership.Name,
            CalledUntilEarliest = partnership.Lifetime.UntilEarliest,
            CalledUntilLatest = partnership.Lifetime.UntilLatest,
            What = FoundThing.Partnership,
            ThingId = partnership.Id,
            Name = partnership.Name,
            PageOf = FoundThing.Partnership,
            PageSlug = partnership.Slug,
            PageName = partnership.Name,
            Whose = whose,
            FromEarliest = partnership.Lifetime.FromEarliest,
            FromLatest = partnership.Lifetime.FromLatest,
            UntilEarliest = partnership.Lifetime.UntilEarliest,
            UntilLatest = partnership.Lifetime.UntilLatest,
            HasEnded = false,
        };
}
