using Commonweal.Governance.Reviews;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Commonweal.Web.Design;
using Commonweal.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Commonweal.Web.Pages.Public.Governance;

/// <summary>Where those who take part place the partnership and each of its boards and groups, beside what the partnership states.</summary>
[Public]
public sealed class SelfAssessmentModel(CommonwealDb db, TimeProvider clock, IStringLocalizer<Words> words)
    : PartnershipPage(db, clock, words)
{
    [FromQuery(Name = "page")]
    public string? PageAsked { get; set; }

    public Paging Paging { get; private set; } = null!;

    /// <summary>The relationships among which the partnership tells, in their order.</summary>
    public IReadOnlyList<Kind> Relationships { get; private set; } = [];

    public IReadOnlyList<Placing> Placings { get; private set; } = [];

    /// <summary>How many boards and groups, the partnership itself among them, nobody has placed.</summary>
    public int NotPlaced { get; private set; }

    /// <summary>How many are placed differently by those who take part.</summary>
    public int Disputed { get; private set; }

    public async Task OnGetAsync()
    {
        Relationships = await Db.Relationships(Partnership.Id).ToListAsync();
        var placings = await Db.PlacingsAsync(Partnership.Id, AsAt.On);
        Paging = new Paging(PageAsked, placings.Count);
        (NotPlaced, Disputed) = (placings.Count(p => !p.Said.Any()), placings.Count(p => p.IsDisputed));
        Placings = [.. Paging.Shown(placings)];
    }
}
