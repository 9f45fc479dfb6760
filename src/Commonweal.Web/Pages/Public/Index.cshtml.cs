using Commonweal.Bodies;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;
using Commonweal.Web.Hosting;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Public;

/// <summary>The front page: which partnerships there are.</summary>
[Public]
public sealed class IndexModel(CommonwealDb db) : PageModel
{
    public IReadOnlyList<Row> Partnerships { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var partnerships =
            from partnership in db.Partnerships()
            join kind in db.Kinds() on partnership.TierId equals kind.Id into tiers
            from tier in tiers.DefaultIfEmpty()
            orderby partnership.Name
            select new Row(
                partnership.Slug,
                partnership.Name,
                tier == null ? null : tier.Name,
                partnership.DescribedIn,
                ImpreciseDate.Between(partnership.DescribedEarliest, partnership.DescribedLatest));
        Partnerships = await partnerships.ToListAsync();
    }

    public sealed record Row(string Slug, string Name, string? Tier, string? DescribedIn, ImpreciseDate? DescribedOn);
}
