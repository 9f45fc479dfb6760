using System.ComponentModel.DataAnnotations;
using Commonweal.Bodies;
using Commonweal.People;
using Commonweal.Performance;
using Commonweal.Performance.Returns;
using Commonweal.Performance.Stories;
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

/// <summary>The figures that are due, in one grid: typed, or pasted from a spreadsheet, looked at, and handed in together with what is said of them.</summary>
[Needs(PerformanceModule.HandIn)]
public sealed class IndexModel(CommonwealDb db, TimeProvider clock, IStringLocalizer<Words> words) : PageModel, ILoads
{
    /// <summary>The most characters that a comment has.</summary>
    public const int LongestComment = 2000;

    private const int LatestReturns = 20;

    // Of what is shown the last is enough; what is entered may revise a figure of any time.
    private const int TimesShown = 2;

    [FromRoute]
    public string P { get; set; } = "";

    /// <summary>"all" for every indicator that is watched; else those whose figure is due.</summary>
    [FromQuery]
    public string? Show { get; set; }

    /// <summary>The organisation from which figures are due, by its address; "no-owner" for those that nobody was named for.</summary>
    [FromQuery]
    public string? From { get; set; }

    /// <summary>The figure of each indicator, by its address, as it was typed.</summary>
    [BindProperty(Name = nameof(Values))]
    public Dictionary<string, string?> Values { get; set; } = [];

    /// <summary>The time for which it was found.</summary>
    [BindProperty(Name = nameof(Periods))]
    public Dictionary<string, string?> Periods { get; set; } = [];

    /// <summary>What lies behind it, or why there is none.</summary>
    [BindProperty(Name = nameof(Comments))]
    public Dictionary<string, string?> Comments { get; set; } = [];

    /// <summary>What was held last when the page was shown.</summary>
    [BindProperty(Name = nameof(Was))]
    public Dictionary<string, string?> Was { get; set; } = [];

    /// <summary>Rows from a spreadsheet: the indicator, the figure, and perhaps the period and a comment.</summary>
    [BindProperty]
    [MaxLength(100_000, ErrorMessage = "Paste 100,000 characters or fewer at once")]
    public string? Pasted { get; set; }

    /// <summary>The organisation that signs the comments, by its address; none where the partnership itself does.</summary>
    [BindProperty]
    public string? SignedBy { get; set; }

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

    /// <summary>Who may sign.</summary>
    public IReadOnlyList<Organisation> Organisations { get; private set; } = [];

    /// <summary>From whom figures are due.</summary>
    public IReadOnlyList<OwnerOfFigures> Owners { get; private set; } = [];

    /// <summary>What is to be looked at before it is handed in; nothing until something was typed.</summary>
    public IReadOnlyList<EnteredFigure> Entered { get; private set; } = [];

    public async Task LoadAsync()
    {
        var found = await db.Partnerships().Where(p => p.Slug == P).Select(p => new { Partnership = p, Listed = (from l in db.Listings where l.PartnershipId == p.Id join o in db.Organisations() on l.ThingId equals o.Id orderby o.Name select o).ToList() }).SingleAsync();
        (Partnership, Organisations) = (found.Partnership, found.Listed);
        Returns = await db.Returns().Where(r => r.PartnershipId == Partnership.Id && (r.Counts || r.AsksSignOff || r.TakenBackAt != null)).OrderByDescending(r => r.Number).Take(LatestReturns).AsNoTracking().ToListAsync();
        All = await DueFigure.OfAsync(db, Partnership.Id, Returns, HttpMethods.IsPost(Request.Method) ? int.MaxValue : TimesShown, clock.Today());
        Owners = OwnerOfFigures.Of(All, From);
        if (From is not null && All.All(r => OwnerOfFigures.SlugOf(r) != From))
        {
            throw new NotThereException();
        }

        Rows = [.. All.Where(r => IsTyped(r) || (IsAsked(r) && (Show == "all" || r.IsDue))).OrderByDescending(r => r.Data.PeriodsLate).ThenBy(r => r.Line.Order)];
    }

    /// <summary>Those that are asked for: of one organisation, or all.</summary>
    public IEnumerable<DueFigure> Asked => All.Where(IsAsked);

    /// <summary>What whoever is asked for is called.</summary>
    public string OwnerName => Asked.First().Line.Answerable?.Name ?? "no owner";

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        TakePasted();
        var signs = Organisations.FirstOrDefault(o => o.Slug == SignedBy);
        if (SignedBy is not null && signs is null)
        {
            ModelState.AddModelError(nameof(SignedBy), "Choose who signs the comments from the list");
        }

        Entered = [.. All.Select(Read).OfType<EnteredFigure>()];
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
        var answers = string.Join("; ", Entered.Select(e => e.ToString()).Append($"{Provisional} {SignedBy}"));
        if (Seen != answers || Looks)
        {
            Forget();
            Seen = answers;
            return Page();
        }

        return await HandInAsync(signs);
    }

    /// <summary>Says figures of an indicator with its unit and decimals.</summary>
    public FigureSaid Said(Indicator indicator) => new(indicator.Unit, indicator.Decimals, words);

    /// <summary>What was held last, as the page remembers it.</summary>
    public static string Last(DueFigure due) => due.Latest is { } latest ? $"{latest.Period} {FigureText.Write(latest)}" : "";

    /// <summary>The address of this page, for another choice of what is shown.</summary>
    public string Here(string? from, string? show) =>
        string.Join('&', new[] { from is null ? null : $"from={from}", show is null ? null : $"show={show}" }.OfType<string>()) is { Length: > 0 } query ? $"~/staff/{P}/figures?{query}" : $"~/staff/{P}/figures";

    private bool IsAsked(DueFigure due) => From is null || OwnerOfFigures.SlugOf(due) == From;

    private bool IsTyped(DueFigure due) => Typed(Values, due) is not null || Typed(Comments, due) is not null;

    private static string? Typed(Dictionary<string, string?> cells, DueFigure due) => cells.GetValueOrDefault(due.Indicator.Slug)?.Trim() is { Length: > 0 } typed ? typed : null;

    private void TakePasted()
    {
        var pasted = PastedFigures.Read(Pasted, All);
        pasted.Wrong.ToList().ForEach(w => ModelState.AddModelError(nameof(Pasted), w));
        if (pasted.Wrong.Count == 0)
        {
            foreach (var (slug, (value, period, comment)) in pasted.Cells)
            {
                (Values[slug], Periods[slug], Comments[slug]) = (value ?? Values.GetValueOrDefault(slug), period ?? Periods.GetValueOrDefault(slug), comment ?? Comments.GetValueOrDefault(slug));
                ModelState.Remove($"{nameof(Values)}[{slug}]");
                ModelState.Remove($"{nameof(Periods)}[{slug}]");
                ModelState.Remove($"{nameof(Comments)}[{slug}]");
            }

            (Pasted, Rows) = (null, [.. All.Where(r => Rows.Contains(r) || pasted.Cells.ContainsKey(r.Indicator.Slug))]);
            ModelState.Remove(nameof(Pasted));
        }
    }

    private EnteredFigure? Read(DueFigure due)
    {
        var (typed, comment) = (Typed(Values, due), Typed(Comments, due));
        if (typed is null && comment is null)
        {
            return null;
        }

        if (comment?.Length > LongestComment)
        {
            Refuse(nameof(Comments), due, $"the comment has {comment.Length} characters; shorten it to {LongestComment} or fewer");
        }

        var period = ReadPeriod(due);
        if (typed is null)
        {
            return new EnteredFigure(due, period, null, comment, []);
        }

        var (value, whyNone, wrong) = FigureText.Read(typed);
        if (wrong is not null)
        {
            Refuse(nameof(Values), due, wrong);
        }

        RefuseWhatIsNoLongerSo(due);
        var figure = new Figure(period, value) { WhyNone = whyNone, HowFound = Provisional ? HowFound.Provisional : HowFound.Measured };
        return new EnteredFigure(due, period, figure, comment, [.. due.Doubts(figure, Said(due.Indicator))]);
    }

    private Period ReadPeriod(DueFigure due)
    {
        var text = Typed(Periods, due) ?? due.Awaited?.ToString() ?? "";
        if (!Period.TryParse(text, out var period) || (due.Indicator.Frequency is { } kind && period.Kind != kind))
        {
            Refuse(nameof(Periods), due, $"enter the period as {due.Awaited?.ToString() ?? "2026/27, 2026-04 or 2026/27 Q1"} is written");
        }
        else if (due.Line.Area.Lifetime.Until?.Latest < period.From)
        {
            Refuse(nameof(Periods), due, $"{due.Line.Area.Name} ended ({due.Line.Area.Lifetime.Until!.Value.Words()}) before {Said(due.Indicator).Period(period)} began; enter an earlier period");
        }
        else if (period.EndsAfter(clock.Today()))
        {
            Refuse(nameof(Periods), due, $"{Said(due.Indicator).Period(period)} is not over yet; enter a period that is");
        }

        return period;
    }

    private void RefuseWhatIsNoLongerSo(DueFigure due)
    {
        var slug = due.Indicator.Slug;
        if (Was.TryGetValue(slug, out var was) && (was ?? "") != Last(due))
        {
            Refuse(nameof(Values), due, due.Latest is { } latest
                ? $"somebody else changed what is held while you were writing; {Said(due.Indicator).Of(latest)} is held for {Said(due.Indicator).Period(latest.Period)} now. Press once more if yours holds"
                : "somebody took back what was held while you were writing, and nothing is held now. Press once more if yours holds");
            ModelState.Remove($"{nameof(Was)}[{slug}]");
            Was[slug] = Last(due);
        }
    }

    private void Refuse(string field, DueFigure due, string what) => ModelState.AddModelError($"{field}[{due.Indicator.Slug}]", $"{due.Indicator.Name}: {what}");

    // What was seen before something was wrong, or before it was to be looked at once more, is not to be handed in unseen.
    private void Forget()
    {
        Seen = null;
        ModelState.Remove(nameof(Seen));
    }

    private async Task<IActionResult> HandInAsync(Organisation? signs)
    {
        var asks = Entered.Any(e => e.Due.Indicator.AsksSignOff);
        var found = Entered.Where(e => e.Figure is not null).Select((e, row) => new FoundFigure(row + 1, e.Due.Indicator.Id, e.Due.Line.AreaId, "", e.Figure!)).ToList();
        var stories = Entered.Where(e => e.Comment is not null).Select(e => new StoryWords(e.Due.Indicator, e.Comment!, clock.Today()) { Period = e.Period, SignedBy = signs }).ToList();
        var count = await new HandIn(db).RunAsync(found, Partnership, new ReturnWords(HowItCame.Form, clock.Now(), AsksSignOff: asks), HttpContext.RequestAborted, stories);
        if (count.ChangesNothing && stories.Count == 0)
        {
            return this.Wrong("", "All of these are held already: nothing was changed");
        }

        var number = db.ChangeTracker.Entries<Return>().Single(r => r.State is EntityState.Added).Entity.Number;
        await db.SaveChangesAsync();
        TempData["Done"] = HandedIn(count.Added + count.Revised, stories.Count) + (asks ? "; they count once they are signed off" : "");
        return LocalRedirect(Url.Content($"~/staff/{P}/figures/{number}"));
    }

    private static string HandedIn(int figures, int comments)
    {
        var said = string.Join(" and ", new[] { Counted(figures, "figure"), Counted(comments, "comment") }.OfType<string>());
        return $"{char.ToUpperInvariant(said[0])}{said[1..]} {(figures + comments == 1 ? "is" : "are")} handed in";
    }

    private static string? Counted(int number, string what) => number switch { 0 => null, 1 => $"one {what}", _ => $"{number} {what}s" };
}
