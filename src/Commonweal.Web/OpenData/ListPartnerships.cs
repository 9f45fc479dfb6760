using Commonweal.Bodies;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;

namespace Commonweal.Web.OpenData;

/// <summary>The published partnerships.</summary>
internal static class ListPartnerships
{
    public static void Map(RouteGroupBuilder api) => api.MapAnswer("", AnswerAsync)
        .WithName("ListPartnerships").WithSummary("The partnerships").WithDescription("The published partnerships by name, 100 a page.");

    private static Task<Paged<PartnershipListed>> AnswerAsync([AsParameters] AskedPage page, CommonwealDb db, TimeProvider clock)
    {
        var today = clock.Today();
        return page.OfAsync(
            from partnership in db.Partnerships()
            join kind in db.Kinds() on partnership.TierId equals kind.Id into tiers
            from tier in tiers.DefaultIfEmpty()
            orderby partnership.Name, partnership.Slug
            select new PartnershipListed(
                "/" + partnership.Slug,
                partnership.Name,
                partnership.ShortName,
                tier == null ? null : new KindNamed(tier.Slug, tier.Name),
                Dates.Stated(ImpreciseDate.Between(partnership.DescribedEarliest, partnership.DescribedLatest)),
                partnership.DescribedIn,
                partnership.IsIllustrative,
                Dates.Of(partnership.Lifetime, today),
                partnership.Citation));
    }
}
