using System.ComponentModel.DataAnnotations;
using Commonweal.Bodies;
using Commonweal.Performance;
using Commonweal.Performance.Returns;
using Commonweal.Performance.Targets;
using Commonweal.Platform;
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

/// <summary>The figures that are due, in one grid: typed, or pasted from a spreadsheet, looked at, and handed in together.</summary>
[Needs(PerformanceModule.HandIn)]
public sealed class IndexModel(CommonwealDb db, TimeProvider clock, IStringLocalizer<Words> words) : PageModel, ILoads
{
    private const int LatestReturns = 20;

    // Of what is shown the last is enough; what is entered may revise a figure of any time.
    private const int TimesShown = 2;

    [FromRoute]
    public string P { get; set; } = "";

    /// <summary>"all" for every indicator that is watched; else those whose figure is due.</summary>
    [FromQuery]
    public string? Show { get; set; }

    /// <summary>The figure of each indicator, by its address, as it was typed.</summary>
    [BindProperty(Name = nameof(Values))]
    public Dictionary<string, string?> Values { get; set; } = [];

    /// <summary>The time for which it was found.</summary>
    [BindProperty(Name = nameof(Periods))]
    public Dictionary<string, string?> Periods { get; set; } = [];

    /// <summary>What was held last when the page was shown.</summary>
    [BindProperty(Name = nameof(Was))]
    public Dictionary<string, string?> Was { get; set; } = [];

    /// <summary>Rows from a spreadsheet: the indicator, the figure, and perhaps the period.</summary>
    [BindProperty]
    [MaxLength(100_000, ErrorMessage = "Paste 100,000 characters or fewer at once")]
    public string? Pasted { get; set; }

    [BindProperty]
    public bool Provisional { get; set; }

    /// <summary>What was typed when it was shown to be looked at: that is handed in, and anything else is shown first.</summary>
    [BindProperty]
    public string? Seen { get; set; }

    /// <summary>Whether it is only to be looked at once more.</summary>
    [BindProperty]
    public bool Looks { get; set; }

    public Partnership Partnership { get; private set; } = null!;

    public IReadOnlyList<DueFigure> All { get; private set; } = [];

    public IReadOnlyList<DueFigure> Rows { get; private set; } = [];

    public IReadOnlyList<Return> Returns { get; private set; } = [];

    /// <summary>What is to be looked at before it is handed in; nothing until something was typed.</summary>
    public IReadOnlyList<(DueFigure Due, Figure Entered, IReadOnlyList<string> Doubts)> Entered { get; private set; } = [];

    public async Task LoadAsync()
    {
        Partnership = await db.Partnerships().SingleAsync(p => p.Slug == P);
        var its = db.ScorecardLines().Where(l => l.PartnershipId == Partnership.Id);
        var lines = await its.OrderBy(l => l.Order).Include(l => l.Indicator).Include(l => l.Area).AsNoTracking().ToListAsync();
        var targets = (await db.Targets().Where(t => t.PartnershipId == Partnership.Id && t.IndicatorId != null).OrderBy(t => t.Slug).Include(t => t.Plan).Include(t => t.Values).AsNoTracking().ToListAsync()).Where(t => t.Holds(clock.Today()) && !t.IsParked(clock.Today()) && !t.IsOfPlacesAlone).ToLookup(t => t.IndicatorId);
        var asked = from line in its
                    join series in db.Series() on new { line.IndicatorId, line.AreaId } equals new { series.IndicatorId, series.AreaId }
                    where series.Group == "" && !series.IsProjected
                    select new SeriesOf<Guid> { Of = line.IndicatorId, SeriesId = series.Id };
        var figures = (await db.FiguresBeside(Partnership.Id).Latest(asked, HttpMethods.IsPost(Request.Method) ? int.MaxValue : TimesShown, clock.Today()).AsNoTracking().ToListAsync()).ToLookup(f => f.Of, f => f.Figure);
        Returns = await db.Returns().Where(r => r.PartnershipId == Partnership.Id && (r.Counts || r.AsksSignOff || r.TakenBackAt != null)).OrderByDescending(r => r.Number).Take(LatestReturns).AsNoTracking().ToListAsync();
        var waiting = await WaitingAsync(asked);
        All = [.. lines.Select(l => (Line: l, Figures: figures[l.IndicatorId].ThatCount()))
            .Select(l => new DueFigure(l.Line, l.Figures, [.. targets[l.Line.IndicatorId].Where(t => t.AreaId is null || t.AreaId == l.Line.AreaId)], l.Line.Indicator.Data(l.Figures, clock.Today(), l.Line.Area.Lifetime), [.. waiting[l.Line.IndicatorId]]))];
        Rows = [.. All.Where(r => Show == "all" || r.IsDue || Values.GetValueOrDefault(r.Indicator.Slug) is { Length: > 0 }).OrderByDescending(r => r.Data.PeriodsLate).ThenBy(r => r.Line.Order)];
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        TakePasted();
        Entered = [.. All.Select(Read).OfType<(DueFigure, Figure, IReadOnlyList<string>)>()];
        if (ModelState.IsValid && Entered.Count == 0)
        {
            ModelState.AddModelError("", "No figure is entered: enter one, or NA where it is known that there is none");
        }

        if (!ModelState.IsValid)
        {
            Entered = [];
            Forget();
            return this.Again();
        }

        // On one line: a browser sends the ends of lines otherwise than it was given them.
        var answers = string.Join("; ", Entered.Select(e => $"{e.Due.Indicator.Slug} {e.Entered.Period} {FigureText.Write(e.Entered)} {string.Join(", ", e.Doubts)}").Append($"{Provisional}"));
        if (Seen != answers || Looks)
        {
            Forget();
            Seen = answers;
            return Page();
        }

        return await HandInAsync();
    }

    /// <summary>Says figures of an indicator with its unit and decimals.</summary>
    public FigureSaid Said(Indicator indicator) => new(indicator.Unit, indicator.Decimals, words);

    /// <summary>What was held last, as the page remembers it.</summary>
    public static string Last(DueFigure due) => due.Latest is { } latest ? $"{latest.Period} {FigureText.Write(latest)}" : "";

    private async Task<ILookup<Guid, Figure>> WaitingAsync(IQueryable<SeriesOf<Guid>> asked)
    {
        var numbers = Returns.Where(r => r.Waits).Select(r => r.Number).ToList();
        var waiting = numbers.Count == 0 ? [] : await (from its in asked
                                                       join figure in db.Set<Figure>() on its.SeriesId equals figure.SeriesId
                                                       where numbers.Contains(figure.ReturnNumber)
                                                       select new SeriesFigure<Guid> { Of = its.Of, Figure = figure }).AsNoTracking().ToListAsync();
        return waiting.ToLookup(w => w.Of, w => w.Figure);
    }

    private void TakePasted()
    {
        var pasted = PastedFigures.Read(Pasted, All);
        pasted.Wrong.ToList().ForEach(w => ModelState.AddModelError(nameof(Pasted), w));
        if (pasted.Wrong.Count == 0)
        {
            foreach (var (slug, (value, period)) in pasted.Cells)
            {
                (Values[slug], Periods[slug]) = (value, period ?? Periods.GetValueOrDefault(slug));
                ModelState.Remove($"{nameof(Values)}[{slug}]");
                ModelState.Remove($"{nameof(Periods)}[{slug}]");
            }

            (Pasted, Rows) = (null, [.. All.Where(r => Rows.Contains(r) || pasted.Cells.ContainsKey(r.Indicator.Slug))]);
            ModelState.Remove(nameof(Pasted));
        }
    }

    private (DueFigure, Figure, IReadOnlyList<string>)? Read(DueFigure due)
    {
        var slug = due.Indicator.Slug;
        if (Values.GetValueOrDefault(slug) is not { } typed || typed.Trim().Length == 0)
        {
            return null;
        }

        var (value, whyNone, wrong) = FigureText.Read(typed);
        if (wrong is not null)
        {
            ModelState.AddModelError($"{nameof(Values)}[{slug}]", $"{due.Indicator.Name}: {wrong}");
        }

        var text = Periods.GetValueOrDefault(slug)?.Trim() is { Length: > 0 } said ? said : due.Awaited?.ToString() ?? "";
        if (!Period.TryParse(text, out var period) || (due.Indicator.Frequency is { } kind && period.Kind != kind))
        {
            ModelState.AddModelError($"{nameof(Periods)}[{slug}]", $"{due.Indicator.Name}: enter the period as {due.Awaited?.ToString() ?? "2026/27, 2026-04 or 2026/27 Q1"} is written");
        }
        else if (due.Line.Area.Lifetime.Until?.Latest < period.From)
        {
            ModelState.AddModelError($"{nameof(Periods)}[{slug}]", $"{due.Indicator.Name}: {due.Line.Area.Name} ended ({due.Line.Area.Lifetime.Until!.Value.Words()}) before {Said(due.Indicator).Period(period)} began; enter an earlier period");
        }
        else if (period.EndsAfter(clock.Today()))
        {
            ModelState.AddModelError($"{nameof(Periods)}[{slug}]", $"{due.Indicator.Name}: {Said(due.Indicator).Period(period)} is not over yet; enter a period that is");
        }

        if (Was.TryGetValue(slug, out var was) && (was ?? "") != Last(due))
        {
            ModelState.AddModelError($"{nameof(Values)}[{slug}]", due.Latest is { } latest
                ? $"{due.Indicator.Name}: somebody else changed what is held while you were writing; {Said(due.Indicator).Of(latest)} is held for {Said(due.Indicator).Period(latest.Period)} now. Press once more if yours holds"
                : $"{due.Indicator.Name}: somebody took back what was held while you were writing, and nothing is held now. Press once more if yours holds");
            ModelState.Remove($"{nameof(Was)}[{slug}]");
            Was[slug] = Last(due);
        }

        var figure = new Figure(period, value) { WhyNone = whyNone, HowFound = Provisional ? HowFound.Provisional : HowFound.Measured };
        return (due, figure, [.. due.Doubts(figure, Said(due.Indicator))]);
    }

    // What was seen before something was wrong, or before it was to be looked at once more, is not to be handed in unseen.
    private void Forget()
    {
        Seen = null;
        ModelState.Remove(nameof(Seen));
    }

    private async Task<IActionResult> HandInAsync()
    {
        var asks = Entered.Any(e => e.Due.Indicator.AsksSignOff);
        var found = Entered.Select((e, row) => new FoundFigure(row + 1, e.Due.Indicator.Id, e.Due.Line.AreaId, "", e.Entered)).ToList();
        var count = await new HandIn(db).RunAsync(found, Partnership, new ReturnWords(HowItCame.Form, clock.Now(), AsksSignOff: asks), HttpContext.RequestAborted);
        if (count.ChangesNothing)
        {
            return this.Wrong("", "All of these are held already: nothing was changed");
        }

        var number = db.ChangeTracker.Entries<Return>().Single(r => r.State is EntityState.Added).Entity.Number;
        await db.SaveChangesAsync();
        TempData["Done"] = asks ? $"{Figures(count)} handed in; they count once they are signed off" : $"{Figures(count)} handed in";
        return LocalRedirect(Url.Content($"~/staff/{P}/figures/{number}"));
    }

    private static string Figures(FigureCount count) => count.Added + count.Revised == 1 ? "One figure is" : $"{count.Added + count.Revised} figures are";
}
