using Commonweal.Performance;
using Commonweal.Performance.Courses;
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

    // More than its charts have room for, and than a trend looks back.
    private const int Times = 40;

    /// <summary>How the lines are sorted: as the partnership put them, or by name.</summary>
    [FromQuery]
    public string? Sort { get; set; }

    [FromQuery(Name = "page")]
    public string? PageAsked { get; set; }

    public Paging Paging { get; private set; } = null!;

    /// <summary>Those on this page.</summary>
    public IEnumerable<Line> OnThisPage => Paging.Shown(Lines);

    /// <summary>Which lines are shown: those that get "better" or "worse", or have "no-clear-change"; all where nothing is asked.</summary>
    [FromQuery]
    public string? Show { get; set; }

    /// <summary>The direction that was asked for.</summary>
    public Direction? Shown => Show switch { "better" => Direction.Better, "worse" => Direction.Worse, "no-clear-change" => Direction.NoClearChange, "not-known" => Direction.NotKnown, _ => null };

    /// <summary>The answer to "are we on course?" that was asked for.</summary>
    public Course? ShownCourse => Show switch { "on-course" => Course.OnCourse, "near" => Course.Near, "off-course" => Course.OffCourse, "no-figure" => Course.NoFigure, "no-target" => Course.NoTarget, _ => null };

    /// <summary>The rules by which targets are on course.</summary>
    public StatusRules Rules { get; private set; } = StatusRules.Usual;

    /// <summary>All that the partnership watches.</summary>
    public IReadOnlyList<Line> All { get; private set; } = [];

    /// <summary>Those that are shown.</summary>
    public IReadOnlyList<Line> Lines { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var its = Db.ScorecardLines().Where(l => l.PartnershipId == Partnership.Id);
        var promised = Db.Targets().Where(t => t.PartnershipId == Partnership.Id && t.IndicatorId != null);
        var changes = Db.DefinitionChanges().ForPartnership(Db, Partnership.Id);
        var lines = await its.OrderBy(l => l.Order).ThenBy(l => l.Indicator.Name).Include(l => l.Indicator).ThenInclude(i => i.Changes.Where(c => changes.Contains(c))).Include(l => l.Area).Include(l => l.Theme)
            .AsNoTrackingWithIdentityResolution().ToListAsync();
        var targets = (await promised.OrderBy(t => t.Plan.Name).ThenBy(t => t.Title).Whole(changes).AsNoTrackingWithIdentityResolution().ToListAsync()).Where(t => t.Holds(AsAt.On)).ToLookup(t => t.IndicatorId);
        Rules = StatusRuleLine.Rules(await Db.StatusRuleLines().Where(l => l.PartnershipId == Partnership.Id).AsNoTracking().ToListAsync(), Partnership.Name);
        var asked = from series in Db.Series()
                    where series.Group == "" && !series.IsProjected && (its.Any(l => l.IndicatorId == series.IndicatorId && l.AreaId == series.AreaId) || promised.Any(t => t.IndicatorId == series.IndicatorId && t.AreaId == series.AreaId))
                    select new SeriesOf<IndicatorInArea> { Of = new IndicatorInArea { IndicatorId = series.IndicatorId, AreaId = series.AreaId }, SeriesId = series.Id };
        var figures = (await Db.Figures().Latest(asked, Times, AsAt.On).AsNoTracking().ToListAsync())
            .Where(f => !f.Figure.Period.EndsAfter(AsAt.On)).GroupBy(f => (f.Of.IndicatorId, f.Of.AreaId)).ToDictionary(g => g.Key, g => g.Select(f => f.Figure).ThatCount());
        IReadOnlyList<Figure> Of(Guid indicator, Guid area) => figures.GetValueOrDefault((indicator, area), []);
        All = [.. lines.Select(l => new Line(l, Of(l.IndicatorId, l.AreaId), [.. targets[l.IndicatorId].Select(t => TargetOnDay.Of(t, Rules, Of(l.IndicatorId, t.AreaId ?? l.AreaId), AsAt.On))], AsAt.On))];
        Lines = [.. All.Where(l => (Shown is not { } direction || l.Trend.Direction == direction) && (ShownCourse is not { } course || l.Courses.Contains(course)))];
        Paging = new Paging(PageAsked, Lines.Count, LinesOnAPage);
        Lines = Sort == "name" ? [.. Lines.OrderBy(l => l.Indicator.Name, StringComparer.CurrentCulture)] : Lines;
    }

    /// <summary>What a series is of.</summary>
    private sealed class IndicatorInArea
    {
        public Guid IndicatorId { get; init; }

        public Guid AreaId { get; init; }
    }

    /// <summary>An indicator on the scorecard.</summary>
    public sealed record Line(ScorecardLine Watched, IReadOnlyList<Figure> Figures, IReadOnlyList<TargetOnDay> Targets, DateOnly On)
    {
        public Indicator Indicator => Watched.Indicator;

        /// <summary>How the targets for its own area stand that are not parked: of several promises there may be several answers.</summary>
        public IReadOnlyCollection<Course> Courses { get; } = Targets.Any(t => IsForItsArea(t, Watched))
            ? [.. Targets.Where(t => IsForItsArea(t, Watched) && !t.IsParked).Select(t => t.Answer?.Course).OfType<Course>().Distinct()]
            : [Course.NoTarget];

        public HaveTheData Data { get; } = Watched.Indicator.Data(Figures, On, Watched.Area.Lifetime);

        public Trend Trend { get; } = Watched.Indicator.Trend(Figures);

        /// <summary>What a chart the size of a word has room for.</summary>
        public IEnumerable<Figure> OfLate => Figures.TakeLast(24);

        /// <summary>The latest figure that has a value; where none has one, the latest.</summary>
        public Figure? Latest => Figures.LastOrDefault(f => f.Value is not null) ?? (Figures is [.., var last] ? last : null);

        private static bool IsForItsArea(TargetOnDay target, ScorecardLine line) => (target.Target.AreaId ?? line.AreaId) == line.AreaId;

        /// <summary>The figure with a value before that.</summary>
        public Figure? Before => Figures.TakeWhile(f => f.Period != Latest?.Period).LastOrDefault(f => f.Value is not null);
    }
}
