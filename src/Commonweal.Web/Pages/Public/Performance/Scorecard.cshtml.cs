using Commonweal.Performance.Courses;
using Commonweal.Performance.Stories;
using Commonweal.Performance.Targets;
using Commonweal.Performance.Trends;
using Commonweal.Platform.Database;
using Commonweal.Web.Design;
using Commonweal.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Commonweal.Web.Pages.Public.Performance;

/// <summary>All indicators that a partnership watches on one page, with their latest figures.</summary>
[Public]
public sealed class ScorecardModel(CommonwealDb db, TimeProvider clock, IStringLocalizer<Words> words)
    : PartnershipPage(db, clock, words)
{
    // As many as an agreement of its time had targets and statutory ones together, and as stay within a light page.
    private const int LinesOnAPage = 60;

    /// <summary>How many figures a chart the size of a word has room for.</summary>
    public const int InASparkline = 24;

    /// <summary>How the lines are sorted: as the partnership put them, or by name.</summary>
    [FromQuery]
    public string? Sort { get; set; }

    [FromQuery(Name = "page")]
    public string? PageAsked { get; set; }

    public Paging Paging { get; private set; } = null!;

    /// <summary>Those on this page.</summary>
    public IEnumerable<LineOnDay> OnThisPage => Paging.Shown(Lines);

    /// <summary>Which lines are shown: those that get "better" or "worse", or have "no-clear-change"; all where nothing is asked.</summary>
    [FromQuery]
    public string? Show { get; set; }

    /// <summary>The direction that was asked for.</summary>
    public Direction? Shown => Show switch { "better" => Direction.Better, "worse" => Direction.Worse, "no-clear-change" => Direction.NoClearChange, "not-known" => Direction.NotKnown, _ => null };

    /// <summary>The answer to "are we on course?" that was asked for.</summary>
    public Course? ShownCourse => Show switch { "on-course" => Course.OnCourse, "near" => Course.Near, "off-course" => Course.OffCourse, "no-figure" => Course.NoFigure, "no-target" => Course.NoTarget, _ => null };

    public override IEnumerable<(string Name, string? Value)> Choices => [("sort", Sort == "name" ? Sort : null), ("show", Shown is null && ShownCourse is null ? null : Show)];

    /// <summary>The rules by which targets are on course.</summary>
    public StatusRules Rules { get; private set; } = StatusRules.Usual;

    /// <summary>All that the partnership watches.</summary>
    public IReadOnlyList<LineOnDay> All { get; private set; } = [];

    /// <summary>Those that are shown.</summary>
    public IReadOnlyList<LineOnDay> Lines { get; private set; } = [];

    /// <summary>The indicators of which somebody told by the day what lies behind them.</summary>
    public IReadOnlySet<Guid> Told { get; private set; } = new HashSet<Guid>();

    public async Task OnGetAsync()
    {
        (Rules, All) = await ScorecardOnDay.ReadAsync(Db, Partnership.Id, Partnership.Name, AsAt.On);
        Told = await Db.Stories().Where(s => s.PartnershipId == Partnership.Id && s.On <= AsAt.On).Select(s => s.IndicatorId).Distinct().ToHashSetAsync();
        Lines = [.. All.Where(l => (Shown is not { } direction || l.Trend.Direction == direction) && (ShownCourse is not { } course || l.Courses.Contains(course)))];
        Paging = new Paging(PageAsked, Lines.Count, LinesOnAPage);
        Lines = Sort == "name" ? [.. Lines.OrderBy(l => l.Indicator.Name, StringComparer.CurrentCulture)] : Lines;
    }
}
