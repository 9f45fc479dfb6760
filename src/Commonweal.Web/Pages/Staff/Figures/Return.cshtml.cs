using Commonweal.Bodies;
using Commonweal.Performance;
using Commonweal.Performance.Returns;
using Commonweal.Performance.Stories;
using Commonweal.Platform;
using Commonweal.Platform.Access;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Commonweal.Web.Design;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Commonweal.Web.Pages.Public.Performance;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Commonweal.Web.Pages.Staff.Figures;

/// <summary>One return: its figures, and whether they count; signed off, or taken back.</summary>
[Needs(PerformanceModule.HandIn)]
public sealed class ReturnModel(CommonwealDb db, TimeProvider clock, IStringLocalizer<Words> words) : PageModel, ILoads
{
    private const int FiguresShown = 200;

    [FromRoute]
    public string P { get; set; } = "";

    [FromRoute]
    public int Number { get; set; }

    public Partnership Partnership { get; private set; } = null!;

    public Return Return { get; private set; } = null!;

    public bool MaySignOff { get; private set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    /// <summary>What was said of them.</summary>
    public IReadOnlyList<Story> Stories { get; private set; } = [];

    public int HowMany => Return.Added + Return.Revised;

    public async Task LoadAsync()
    {
        Partnership = await db.Partnerships().SingleAsync(p => p.Slug == P);
        Return = await db.Returns().FirstOrDefaultAsync(r => r.PartnershipId == Partnership.Id && r.Number == Number) ?? throw new NotThereException();
        // By the series of what the partnership lists: figures lie by series, and by no return.
        Rows = await (from series in db.Series()
                      where db.Listings.Any(l => l.PartnershipId == Partnership.Id && l.ThingId == series.IndicatorId)
                      join figure in db.FiguresOf(Number) on series.Id equals figure.SeriesId
                      orderby series.Indicator.Name, series.Area.Name, figure.Period
                      select new Row(series.Indicator, series.Area.Name, series.Group, figure)).AsNoTracking().Take(FiguresShown).ToListAsync();
        Stories = await db.StoriesOf(Number).Where(s => s.PartnershipId == Partnership.Id).Include(s => s.Indicator).Include(s => s.SignedBy).OrderBy(s => s.Indicator.Name).Take(FiguresShown).AsNoTracking().ToListAsync();
        MaySignOff = (await HttpContext.VisitorAsync())!.May(PerformanceModule.SignOff, new Scope(Partnership.Id));
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostSignOffAsync()
    {
        if (!MaySignOff)
        {
            throw new NotThereException();
        }

        Return.SignOff(await RevisedSince.OfAsync(db, Return, HttpContext.RequestAborted), clock.Now());
        return await SaveAsync("The figures are signed off and count");
    }

    public async Task<IActionResult> OnPostTakeBackAsync()
    {
        Return.TakeBack(await RevisedSince.OfAsync(db, Return, HttpContext.RequestAborted), clock.Now());
        return await SaveAsync("The figures are taken back; what was held before them counts again");
    }

    /// <summary>Says figures of an indicator with its unit and decimals.</summary>
    public FigureSaid Said(Indicator indicator) => new(indicator.Unit, indicator.Decimals, words);

    private async Task<IActionResult> SaveAsync(string done)
    {
        await db.SaveChangesAsync();
        TempData["Done"] = done;
        return LocalRedirect(Url.Content($"~/staff/{P}/figures/{Number}"));
    }

    /// <summary>A figure of the return.</summary>
    public sealed record Row(Indicator Indicator, string Area, string Group, Figure Figure);
}
