using Commonweal.Bodies;
using Commonweal.People;
using Commonweal.Places;
using Commonweal.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Site;

/// <summary>What registers do to whatever they name.</summary>
internal static class Listed
{
    /// <summary>Lets each partnership list what is shared by all: organisations, posts and people in each, an area in the one after which it is called.</summary>
    public static async Task ListAll(this CommonwealDb db)
    {
        foreach (var partnership in await db.Partnerships().Select(p => new { p.Id, p.Slug }).ToListAsync())
        {
            var things = await db.Organisations().Select(o => o.Id).Concat(db.Posts().Select(p => p.Id)).Concat(db.People().Select(p => p.Id))
                .Concat(db.PostHoldings().Select(h => h.Id)).Concat(db.Areas().Where(a => a.Code == "area-of-" + partnership.Slug).Select(a => a.Id)).ToListAsync();
            var known = await db.Listings.Where(l => l.PartnershipId == partnership.Id).Select(l => l.ThingId).ToListAsync();
            db.Listings.AddRange(things.Except(known).Select(t => new Listing(partnership.Id, t)));
        }

        await db.SaveChangesAsync();
    }
}
