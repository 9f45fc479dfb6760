using System.Globalization;
using Commonweal.Bodies;
using Commonweal.Performance;
using Commonweal.Performance.Courses;
using Commonweal.Performance.Targets;
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

namespace Commonweal.Web.Pages.Staff.OnCourse;

/// <summary>The rules by which targets are on course, and what others would have said of past figures, before they are kept (peers.md 43).</summary>
[Needs(Permission.KeepRegisters)]
public sealed class IndexModel(CommonwealDb db, TimeProvider clock, IStringLocalizer<Words> words) : PageModel, ILoads
{
    private const int EmptyRules = 2;

    [FromRoute]
    public string P { get; set; } = "";

    [BindProperty]
    public List<TypedRule> Typed { get; set; } = [];

    /// <summary>The rules that were held when the page was shown.</summary>
    [BindProperty]
    public string? Was { get; set; }

    /// <summary>The rules whose effect was shown: those are kept, and others are shown first.</summary>
    [BindProperty]
    public string? Seen { get; set; }

    public Partnership Partnership { get; private set; } = null!;

    /// <summary>The rules of today.</summary>
    public StatusRules Rules { get; private set; } = StatusRules.Usual;

    /// <summary>Those that are looked at; none before there are any.</summary>
    public StatusRules? Others { get; private set; }

    /// <summary>Whether they are those of everybody who states none.</summary>
    public bool AreUsual => _lines.Count == 0;

    /// <summary>What both say of each target with a figure.</summary>
    public IReadOnlyList<(TargetOnDay On, IReadOnlyList<CoursePreview> Times)> Preview { get; private set; } = [];

    private List<StatusRuleLine> _lines = [];
    private IReadOnlyList<LineOnDay> _watched = [];

    public async Task LoadAsync()
    {
        Partnership = await db.Partnerships().SingleAsync(p => p.Slug == P);
        _lines = await db.StatusRuleLines().Where(l => l.PartnershipId == Partnership.Id).OrderBy(l => l.Order).ToListAsync();
        (Rules, _watched) = await ScorecardOnDay.ReadAsync(db, Partnership.Id, Partnership.Name, clock.Today());
        if (HttpMethods.IsGet(Request.Method))
        {
            Was = Said(Rules);
            Typed = [.. Rules.Rules.Select((r, n) => TypedRule.Of(r, n + 1))];
            AddEmpty();
        }
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        var rules = Read();
        if (Was != Said(Rules))
        {
            ModelState.AddModelError("", $"Somebody else changed the rules while you were writing. They are now: {string.Join("; ", Rules.Rules.Select(r => new RuleSaid(words).Of(r)))}. Press once more if yours hold");
            (Was, Seen) = (Said(Rules), null);
            ModelState.Remove(nameof(Was));
            ModelState.Remove(nameof(Seen));
        }

        if (!ModelState.IsValid)
        {
            AddEmpty();
            return this.Again();
        }

        if (Seen == Said(Others!))
        {
            return await KeepAsync(rules);
        }

        Preview = [.. _watched.SelectMany(l => l.Targets).Select(t => (t, t.Preview(Rules, Others!))).Where(t => t.Item2.Count > 0)];
        Seen = Said(Others!);
        ModelState.Remove(nameof(Seen));
        AddEmpty();
        return Page();
    }

    /// <summary>How many targets have an answer by their latest figure, today and by the others.</summary>
    public (int Now, int Then) Count(Course course) => (Preview.Count(t => t.Times[^1].Now == course), Preview.Count(t => t.Times[^1].Then == course));

    private List<StatusRule> Read()
    {
        // An empty place is after all others, and those of one place stand as they came.
        var typed = Typed.Select((rule, at) => (Rule: rule, At: at)).Where(r => r.Rule.Test is not null).ToList();
        var rules = new List<(int Place, StatusRule Rule)>();
        foreach (var (rule, at) in typed)
        {
            var (read, field, wrong) = rule.Read();
            var isPlace = int.TryParse(rule.Place, NumberStyles.None, CultureInfo.InvariantCulture, out var place) || string.IsNullOrWhiteSpace(rule.Place);
            if (!isPlace)
            {
                ModelState.AddModelError($"Typed[{at}].Place", $"Rule {at + 1}: “{rule.Place}” is not a place; enter 1 for the rule that is asked first");
            }

            if (wrong is not null)
            {
                ModelState.AddModelError($"Typed[{at}].{field}", $"Rule {at + 1}: {wrong}");
            }
            else
            {
                rules.Add((string.IsNullOrWhiteSpace(rule.Place) ? int.MaxValue : place, read!));
            }
        }

        List<StatusRule> sorted = [.. rules.OrderBy(r => r.Place).Select(r => r.Rule)];
        if (ModelState.IsValid && sorted.SkipLast(1).Any(r => r.Test is StatusTest.Otherwise))
        {
            ModelState.AddModelError("", "Rules below “otherwise” are never asked; give “otherwise” the last place");
        }

        Others = StatusRuleLine.Rules(sorted, Partnership.Name);
        return sorted;
    }

    private async Task<IActionResult> KeepAsync(List<StatusRule> rules)
    {
        var citations = _lines.ToLookup(l => l.AsRule(), l => l.Citation);
        for (var n = 0; n < rules.Count; n++)
        {
            var citation = citations[rules[n]].FirstOrDefault(Citation.None);
            if (_lines.Find(l => l.Order == n + 1) is not { } line)
            {
                db.Add(new StatusRuleLine(Partnership, n + 1, rules[n], citation));
            }
            else if (line.AsRule() != rules[n])
            {
                line.Say(rules[n], citation);
            }
        }

        foreach (var line in _lines.Where(l => l.Order > rules.Count))
        {
            line.StrikeOut();
            db.Remove(line);
        }

        await db.SaveChangesAsync();
        TempData["Done"] = "The rules are kept";
        return LocalRedirect(Url.Content($"~/staff/{P}/on-course"));
    }

    private void AddEmpty() => Typed.AddRange(Enumerable.Range(0, Math.Max(0, EmptyRules - Typed.Count(r => r.Test is null))).Select(_ => new TypedRule()));

    private static string Said(StatusRules rules) => string.Join("; ", rules.Rules.Select(r => $"{r.Test} {r.Within} {r.Then}"));
}
