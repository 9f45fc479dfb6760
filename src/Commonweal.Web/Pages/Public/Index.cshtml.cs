using Commonweal.Bodies;
using Commonweal.Bodies.Signposts;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;
using Commonweal.Web.Hosting;
using Commonweal.Web.Pages.Public.Bodies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Public;

/// <summary>The front page: the tour of an illustrative partnership, and which others there are.</summary>
[Public]
public sealed class IndexModel(CommonwealDb db) : PageModel
{
    [FromQuery(Name = "page")]
    public string? PageAsked { get; set; }

    public Paging Paging { get; private set; } = null!;

    /// <summary>The illustrative partnership that says what to look at first; none where it is not held, or on later pages.</summary>
    public Tour? ToLookAt { get; private set; }

    /// <summary>The partnerships on this page: first those at work today, then those that papers describe, paper by paper, then the illustrative ones.</summary>
    public IEnumerable<IGrouping<Sort, Row>> Partnerships { get; private set; } = [];

    public async Task OnGetAsync()
    {
        Paging = new Paging(PageAsked, await db.Partnerships().CountAsync());
        Partnerships = (await Paging.Shown(Rows()).ToListAsync()).GroupBy(r => r.Sort);
        if (Paging.Page == 1)
        {
            ToLookAt = await TourAsync();
        }
    }

    private IQueryable<Row> Rows() =>
        from partnership in db.Partnerships()
        join kind in db.Kinds() on partnership.TierId equals kind.Id into tiers
        from tier in tiers.DefaultIfEmpty()
        let sort = partnership.IsIllustrative ? Sort.Illustrative : partnership.DescribedIn != null ? Sort.Described : Sort.AtWork
        orderby sort, partnership.DescribedEarliest, partnership.DescribedIn, partnership.Name, partnership.Slug
        select new Row(
            sort,
            partnership.Slug,
            partnership.Name,
            tier == null ? null : tier.Name,
            partnership.DescribedIn,
            ImpreciseDate.Between(partnership.DescribedEarliest, partnership.DescribedLatest));

    private async Task<Tour?> TourAsync()
    {
        var signposts = await db.Signposts().Where(s => s.Partnership.IsIllustrative)
            .OrderBy(s => s.Partnership.Name).ThenBy(s => s.PartnershipId).ThenBy(s => s.Order)
            .Select(s => new { Signpost = s, s.Partnership.Slug, s.Partnership.Name, s.Partnership.Purpose })
            .ToListAsync();
        return signposts.GroupBy(s => s.Slug).Select(all => new Tour(
            all.Key, all.First().Name, all.First().Purpose, [.. all.Select(s => SignpostShown.Of(s.Signpost, s.Slug))])).FirstOrDefault();
    }

    /// <summary>An illustrative partnership, with what to look at first.</summary>
    public sealed record Tour(string Slug, string Name, string? Purpose, IReadOnlyList<SignpostShown> Signposts);

    public sealed record Row(Sort Sort, string Slug, string Name, string? Tier, string? DescribedIn, ImpreciseDate? DescribedOn);

    /// <summary>What sort of partnership it is to a visitor, in the order of the page.</summary>
    public enum Sort
    {
        AtWork,
        Described,
        Illustrative,
    }
}
