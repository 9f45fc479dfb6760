using Commonweal.Bodies;
using Commonweal.Governance.Reviews;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Commonweal.Web.Design;
using Commonweal.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Commonweal.Web.Pages.Public.Governance;

/// <summary>An empty sheet on which a partner ticks where it places the partnership and each of its boards and groups.</summary>
[Public]
public sealed class SelfAssessmentSheetModel(CommonwealDb db, TimeProvider clock, IStringLocalizer<Words> words)
    : PartnershipPage(db, clock, words)
{
    [FromQuery(Name = "page")]
    public string? PageAsked { get; set; }

    public Paging Paging { get; private set; } = null!;

    public IReadOnlyList<Kind> Relationships { get; private set; } = [];

    /// <summary>The names of the boards and groups that it keeps.</summary>
    public IReadOnlyList<string> Bodies { get; private set; } = [];

    public async Task OnGetAsync()
    {
        Relationships = await Db.Relationships(Partnership.Id).ToListAsync();
        var bodies = Db.Bodies().Of(Partnership.Id, AsAt.On).Where(b => b.PartnershipId == Partnership.Id);
        Paging = new Paging(PageAsked, await bodies.CountAsync());
        Bodies = await Paging.Shown(bodies.OrderBy(b => b.Name).ThenBy(b => b.Slug).Select(b => b.Name)).ToListAsync();
    }
}
