using Commonweal.Bodies;
using Commonweal.Places;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Commonweal.Web.Design;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Commonweal.Web.Pages.Public;

/// <summary>A page about one partnership, as at a day.</summary>
public abstract class PartnershipPage(CommonwealDb db, TimeProvider clock, IStringLocalizer<Words> words) : PageModel
{
    /// <summary>The partnership's slug.</summary>
    [FromRoute]
    public string P { get; set; } = "";

    /// <summary>The date asked for, as it was typed.</summary>
    [FromQuery(Name = "on")]
    public string? On { get; set; }

    public Head Partnership { get; private set; } = null!;

    public AsAt AsAt { get; private set; } = null!;

    protected CommonwealDb Db => db;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await FindAsync() is not { } partnership)
        {
            context.Result = await WhereItIsNowAsync();
            return;
        }

        Partnership = partnership;
        AsAt = AsAt.Otherwise(partnership.DescribedOn, clock.Today());
        if (!string.IsNullOrWhiteSpace(On))
        {
            ReadOn();
        }

        await next();
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }
    }

    private void ReadOn()
    {
        if (ImpreciseDate.TryParse(On, out var date))
        {
            AsAt = AsAt.AskedFor(date);
        }
        else
        {
            ModelState.AddModelError(nameof(On), words["Enter a day, a month or a year, such as 26 July 2005, July 2005 or 2005"]);
        }
    }

    private Task<Head?> FindAsync() => db.Partnerships().Where(p => p.Slug == P).Select(p => new Head(
        p.Id,
        p.Slug,
        p.Name,
        p.ShortName,
        p.Purpose,
        p.DescribedIn,
        ImpreciseDate.Between(p.DescribedEarliest, p.DescribedLatest),
        p.TierId,
        p.LegalFormId,
        p.Citation,
        db.PartnershipAreas().Where(a => a.PartnershipId == p.Id)
            .Join(db.Areas(), covered => covered.AreaId, area => area.Id, (_, area) => area.Name).OrderBy(name => name).ToList())).FirstOrDefaultAsync();

    private async Task<IActionResult> WhereItIsNowAsync()
    {
        var now = await db.NowCalledAsync(P) ?? throw new NotThereException();
        return LocalRedirectPermanent($"{Request.PathBase}/{now}{Request.Path.Value![(P.Length + 1)..]}{Request.QueryString}");
    }

    /// <summary>What every page about a partnership shows of it.</summary>
    public sealed record Head(
        Guid Id,
        string Slug,
        string Name,
        string? ShortName,
        string? Purpose,
        string? DescribedIn,
        ImpreciseDate? DescribedOn,
        Guid? TierId,
        Guid? LegalFormId,
        Citation Citation,
        IReadOnlyList<string> Areas);
}
