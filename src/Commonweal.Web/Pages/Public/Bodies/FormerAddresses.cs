using Commonweal.Bodies;
using Commonweal.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Public.Bodies;

/// <summary>Where a body is now that had another address.</summary>
internal static class FormerAddresses
{
    public static async Task<string?> BodyNowAtAsync(this CommonwealDb db, Guid partnershipId, string partnership, string slug) => await (
        from known in db.KnownAs
        where known.ScopeId == partnershipId && known.Under == "bodies" && known.Slug == slug
        join body in db.Bodies() on known.ThingId equals body.Id
        select new { body.Slug, Keeper = body.Partnership.Slug, IsHere = db.Bodies().EverOf(partnershipId).Any(b => b.Id == body.Id) }).FirstOrDefaultAsync() is { } now
        ? $"/{(now.IsHere ? partnership : now.Keeper)}/bodies/{now.Slug}"
        : null;
}
