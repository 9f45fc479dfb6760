using Commonweal.Bodies.Protocols;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Commonweal.Web.Pages.Public.Bodies;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.OpenData;

/// <summary>What those who take part in a partnership have agreed with each other.</summary>
internal static class ListProtocols
{
    public static void Map(RouteGroupBuilder api) => api.MapAnswer("/{p}/protocols", AnswerAsync)
        .WithName("ListProtocols").WithSummary("The protocols of a partnership")
        .WithDescription("The protocols, compacts and agreements that hold on the day, in the order in which they were agreed, 100 a page, each with what was promised in it.");

    private static async Task<Paged<ProtocolStated>> AnswerAsync([AsParameters] AskedOf asked, [AsParameters] AskedPage page, CommonwealDb db)
    {
        var found = await asked.FindAsync();
        var kinds = await KindsShown.OfAsync(db, found.Id);
        var read = await page.OfAsync(db.Protocols().AsNoTracking().Include(p => p.Commitments).InForce(found.On)
            .Where(p => p.PartnershipId == found.Id)
            .OrderBy(p => p.AgreedEarliest == null).ThenBy(p => p.AgreedEarliest).ThenBy(p => p.Title).ThenBy(p => p.Slug));
        return read.Select(p => ProtocolStated.Of(p, KindNamed.Of(kinds[p.KindId]), found.On));
    }
}
