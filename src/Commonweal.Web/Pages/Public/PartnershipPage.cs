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
        if (Read(On, nameof(On)) is { } date)
        {
            AsAt = AsAt.AskedFor(date);
        }

        await next();
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }
    }

    /// <summary>Reads a date that was typed into a field; none where nothing was typed, or what is no date and is said so.</summary>
    protected ImpreciseDate? Read(string? typed, string field)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        if (ImpreciseDate.TryParse(typed, out var date))
        {
            return date;
        }

        ModelState.AddModelError(field, words["Enter a day, a month or a year, such as 26 July 2005, July 2005 or 2005"]);
        return null;
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
        p.Lifetime,
        p.Citation,
        (from covered in db.PartnershipAreas()
         where covered.PartnershipId == p.Id
         join area in db.Areas() on covered.AreaId equals area.Id
         orderby area.Name
         select new Covered(area.Name, covered.Lifetime)).ToList())).FirstOrDefaultAsync();

    private async Task<IActionResult> WhereItIsNowAsync()
    {
        var now = await db.NowCalledAsync(P.ToLowerInvariant()) ?? throw new NotThereException();
        return MovedTo($"/{now}{Request.Path.Value![(P.Length + 1)..]}");
    }

    /// <summary>Leads on to where the page is now, in the same language and with the same query.</summary>
    protected IActionResult MovedTo(string path) =>
        LocalRedirectPermanent(Request.PathBase.Add(new PathString(path)).ToUriComponent() + Request.QueryString.ToUriComponent());

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
        Lifetime Lifetime,
        Citation Citation,
        IReadOnlyList<Covered> Areas)
    {
        public IEnumerable<string> AreasOn(DateOnly on) => Areas.Where(a => a.Lifetime.Includes(on)).Select(a => a.Area);
    }

    /// <summary>An area that the partnership is for, and when.</summary>
    public sealed record Covered(string Area, Lifetime Lifetime);
}
