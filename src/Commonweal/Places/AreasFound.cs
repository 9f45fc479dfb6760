using Commonweal.Platform.Database;
using Commonweal.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Places;

/// <summary>What search finds of places: those that a partnership lists.</summary>
internal static class AreasFound
{
    public static IQueryable<NameFound> In(CommonwealDb db, IQueryable<Whose> partnerships) =>
        from area in db.Areas()
        join listing in db.Listings on area.Id equals listing.ThingId
        join whose in partnerships on listing.PartnershipId equals whose.Id
        select new NameFound
        {
            Folded = EF.Property<string>(area, Folding.Column),
            Called = area.Name,
            CalledUntilEarliest = area.Lifetime.UntilEarliest,
            CalledUntilLatest = area.Lifetime.UntilLatest,
            What = FoundThing.Place,
            ThingId = area.Id,
            Name = area.Name,
            PageOf = FoundThing.Place,
            PageSlug = area.Code,
            PageName = area.Name,
            Whose = whose,
            FromEarliest = area.Lifetime.FromEarliest,
            FromLatest = area.Lifetime.FromLatest,
            UntilEarliest = area.Lifetime.UntilEarliest,
            UntilLatest = area.Lifetime.UntilLatest,
            HasEnded = false,
        };
}
