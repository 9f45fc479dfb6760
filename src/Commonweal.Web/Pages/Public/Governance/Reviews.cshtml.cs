using Commonweal.Governance.Reviews;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Commonweal.Web.Design;
using Commonweal.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Commonweal.Web.Pages.Public.Governance;

/// <summary>The reviews of how a partnership is built and decides, the latest first.</summary>
[Public]
public sealed class ReviewsModel(CommonwealDb db, TimeProvider clock, IStringLocalizer<Words> words)
    : PartnershipPage(db, clock, words)
{
    [FromQuery(Name = "page")]
    public string? PageAsked { get; set; }

    public Paging Paging { get; private set; } = null!;

    public IReadOnlyList<Row> Reviews { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var reviews = Db.Reviews().Of(Partnership.Id, AsAt.On);
        Paging = new Paging(PageAsked, await reviews.CountAsync());
        Reviews = await Paging.Shown(reviews.LatestFirst(AsAt.On).ThenBy(r => r.Title).ThenBy(r => r.Slug))
            .Select(r => new Row(
                r.Slug, r.Title, r.Body == null ? null : r.Body.Name, r.CommissionedBy, r.Reviewer, r.Outcome, r.Lifetime, r.Citation))
            .ToListAsync();
    }

    public sealed record Row(
        string Slug, string Title, string? Body, string? CommissionedBy, string? Reviewer, string? Outcome, Lifetime Lifetime, Citation Citation)
    {
        public string? By => Body ?? CommissionedBy;
    }
}
