using Commonweal.Performance;
using Commonweal.Performance.Courses;
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

    /// <summary>All that the partnership watches.</summary>
    public IReadOnlyList<Line> All { get; private set; } = [];

    /// <summary>Those that are shown.</summary>
    public IReadOnlyList<Line> Lines { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var lines = await Db.ScorecardLines().Where(l => l.PartnershipId == Partnership.Id).OrderBy(l => l.Order).ThenBy(l => l.Indicator.Name)
            .Select(l => new { l.Indicator, Area = l.Area.Name }).AsNoTracking().ToListAsync();
        var watched = from line in Db.ScorecardLines()
                      where line.PartnershipId == Partnership.Id
                      from series in Db.Series()
                      where series.IndicatorId == line.IndicatorId && series.AreaId == line.AreaId && series.Group == "" && !series.IsProjected
                      select new SeriesOf<Guid> { Of = line.IndicatorId, SeriesId = series.Id };
        var figures = (await Db.Latest(watched, Times, AsAt.On).AsNoTracking().ToListAsync())
            .Where(f => !f.Figure.Period.EndsAfter(AsAt.On)).ToLookup(f => f.Of, f => f.Figure);
        All = [.. lines.Select(l => new Line(l.Indicator, l.Area, figures[l.Indicator.Id].ThatCount(), AsAt.On))];
        Lines = [.. All.Where(l => Shown is not { } direction || l.Trend.Direction == direction)];
        Paging = new Paging(PageAsked, Lines.Count, LinesOnAPage);
        Lines = Sort == "name" ? [.. Lines.OrderBy(l => l.Indicator.Name, StringComparer.CurrentCulture)] : Lines;
    }

    /// <summary>An indicator on the scorecard.</summary>
    public sealed record Line(Indicator Indicator, string Area, IReadOnlyList<Figure> Figures, DateOnly On)
    {
        public HaveTheData Data { get; } = Indicator.Data(Figures, On);

        public Trend Trend { get; } = Indicator.Trend(Figures);

        /// <summary>What a chart the size of a word has room for.</summary>
        public IEnumerable<Figure> OfLate => Figures.TakeLast(24);

        /// <summary>The latest figure that has a value; where none has one, the latest.</summary>
        public Figure? Latest => Figures.LastOrDefault(f => f.Value is not null) ?? (Figures is [.., var last] ? last : null);

        /// <summary>The figure with a value before that.</summary>
        public Figure? Before => Figures.TakeWhile(f => f.Period != Latest?.Period).LastOrDefault(f => f.Value is not null);
    }
}
