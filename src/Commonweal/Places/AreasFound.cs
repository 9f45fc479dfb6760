using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Places;

/// <summary>What search finds of places: those that a partnership lists, and those that came from foreign files.</summary>
internal static class AreasFound
{
    public static IQueryable<Named> Names(CommonwealDb db) =>
        from area in db.Areas()
        select new Named
        {
            What = FoundThing.Place,
            ThingId = area.Id,
            Name = area.Name,
            Called = area.Name,
            Folded = EF.Property<string>(area, Folding.Column),
            UntilEarliest = area.Lifetime.UntilEarliest,
            UntilLatest = area.Lifetime.UntilLatest,
        };

    public static IQueryable<Shown> Pages(CommonwealDb db, IQueryable<Whose> partnerships) =>
        from area in db.Areas()
        join listing in db.Listings on area.Id equals listing.ThingId
        join whose in partnerships on listing.PartnershipId equals whose.Id
        select new Shown
        {
            What = FoundThing.Place,
            ThingId = area.Id,
            PageOf = FoundThing.Place,
            Slug = area.Code,
            PageName = area.Name,
            Whose = whose,
            FromEarliest = area.Lifetime.FromEarliest,
            FromLatest = area.Lifetime.FromLatest,
            UntilEarliest = area.Lifetime.UntilEarliest,
            UntilLatest = area.Lifetime.UntilLatest,
            HasEnded = false,
        };

    /// <summary>Pages of those that came from foreign files, which are of no partnership.</summary>
    public static IQueryable<Shown> ForeignPages(CommonwealDb db) =>
        from area in db.Areas()
        join listing in db.Listings on area.Id equals listing.ThingId
        where listing.PartnershipId == Owner.Installation
        select new Shown
        {
            What = FoundThing.Place,
            ThingId = area.Id,
            PageOf = FoundThing.Place,
            Slug = area.Code,
            PageName = area.Name,
            Whose = new Whose { Id = listing.PartnershipId, Slug = "", Name = "", DescribedLatest = null, IsIllustrative = area.IsIllustrative },
            FromEarliest = area.Lifetime.FromEarliest,
            FromLatest = area.Lifetime.FromLatest,
            UntilEarliest = area.Lifetime.UntilEarliest,
            UntilLatest = area.Lifetime.UntilLatest,
            HasEnded = false,
        };
}
