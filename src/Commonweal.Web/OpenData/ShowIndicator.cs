using System.ComponentModel;
using Commonweal.Performance;
using Commonweal.Performance.Courses;
using Commonweal.Performance.Stories;
using Commonweal.Performance.Suppressing;
using Commonweal.Performance.Targets;
using Commonweal.Places;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.OpenData;

/// <summary>One indicator of a partnership with its figures, and what lies behind them.</summary>
internal static class ShowIndicator
{
    // An answer stays light however long somebody has told stories.
    private const int MostStories = 20;

    public static void Map(RouteGroupBuilder api) => api.MapAnswer("/{p}/indicators/{i}", AnswerAsync)
        .WithName("ShowIndicator").WithSummary("One indicator with its figures")
        .WithDescription("What is counted and how, what plans promise of it and how that stands, and the figures of it for each place that the partnership lists or compares itself with, 100 a page. What is projected is told for a day after which nothing was measured.");

    public static Thing At(AskedOf.Found found, Indicator indicator) => new($"/{found.Slug}/indicators/{indicator.Slug}", indicator.Name);

    public static Thing Place(Area area) => new($"/places/{area.Code}", area.Name);

    private static async Task<IndicatorShown> AnswerAsync(
        [AsParameters] AskedOf asked, [FromRoute, Description("The indicator, as it stands in its address, such as burglaries")] string i, [AsParameters] AskedPage page, CommonwealDb db)
    {
        var found = await asked.FindAsync();
        var changes = db.DefinitionChanges().ForPartnership(db, found.Id);
        var line = await db.ScorecardLines().AsNoTracking().Include(l => l.Indicator).ThenInclude(x => x.Changes.Where(c => changes.Contains(c))).Include(l => l.Area).Include(l => l.Answerable)
            .FirstOrDefaultAsync(l => l.PartnershipId == found.Id && l.Indicator.Slug == i, asked.Stopping) ?? throw new NotThereException();
        var compared = db.ComparedAreas().ForPartnership(db, found.Id);
        var listed = db.Areas().Where(a => compared.Any(c => c.AreaId == a.Id) || db.Listings.Any(l => l.PartnershipId == found.Id && l.ThingId == a.Id));
        var read = await (from series in db.Series()
                          where series.IndicatorId == line.IndicatorId
                          join area in listed on series.AreaId equals area.Id
                          join figure in db.Figures() on series.Id equals figure.SeriesId
                          select new Read(area, series.Group, series.IsProjected, figure)).AsNoTrackingWithIdentityResolution().ToListAsync(asked.Stopping);
        var later = read.Where(r => !r.IsProjected && r.Figure.Period.EndsAfter(found.On)).Select(r => (r.Area.Id, r.Group)).ToHashSet();
        var figures = page.Of(read.Where(r => r.IsProjected ? !later.Contains((r.Area.Id, r.Group)) : !r.Figure.Period.EndsAfter(found.On))
            .GroupBy(r => (r.Area.Id, r.Figure.Period, r.IsProjected))
            .SelectMany(same => ShownGroups.AsRevised(same.Select(r => new GroupFigure(r.Group, r.Figure)), line.Indicator.AddsUp), (same, told) => (same.First().Area, same.Key.IsProjected, Told: told))
            .OrderBy(f => f.Area.Code, StringComparer.Ordinal).ThenBy(f => f.Told.Group, StringComparer.Ordinal).ThenBy(f => f.Told.Figure.Period).ThenBy(f => f.IsProjected)
            .Select(f => FigureStated.Of(f.Told.Figure, Place(f.Area), f.Told.Group)).ToList());
        var ended = read.Where(r => r is { IsProjected: false, Group: "" } && !r.Figure.Period.EndsAfter(found.On)).ToLookup(r => r.Area.Id, r => r.Figure);
        return IndicatorShown.Of(new LineOnDay(line, [.. ended[line.AreaId]], await TargetsAsync(db, found, line, ended, asked.Stopping), found.On), At(found, line.Indicator), Place(line.Area),
            found.Organisation(line.Answerable?.Slug, line.Answerable?.Name, isListed: true), await StoriesAsync(db, found, line, asked.Stopping), figures);
    }

    private static async Task<IReadOnlyList<StoryStated>> StoriesAsync(CommonwealDb db, AskedOf.Found found, ScorecardLine line, CancellationToken stopping)
    {
        var ours = db.Listings.Where(l => l.PartnershipId == found.Id).Select(l => l.ThingId);
        var stories = await db.Stories().ToldOf(found.Id, line.IndicatorId, found.On).Take(MostStories)
            .Select(s => new { s.Period, s.Text, s.Next, s.Post, s.On, s.Citation, s.SignedBy!.Slug, s.SignedBy!.Name, IsListed = ours.Contains(s.SignedById!.Value) }).ToListAsync(stopping);
        return stories.ConvertAll(s => new StoryStated(s.Period?.ToString(), s.Text, s.Next, found.Organisation(s.Slug, s.Name, s.IsListed) ?? new Thing($"/{found.Slug}", found.Name), s.Post, s.On, s.Citation));
    }

    private static async Task<IReadOnlyList<TargetOnDay>> TargetsAsync(CommonwealDb db, AskedOf.Found found, ScorecardLine line, ILookup<Guid, Figure> figures, CancellationToken stopping)
    {
        var targets = await db.Targets().Where(t => t.PartnershipId == found.Id && t.IndicatorId == line.IndicatorId).OrderBy(t => t.Plan.Name).ThenBy(t => t.Title)
            .Whole(db.DefinitionChanges().ForPartnership(db, found.Id)).AsNoTrackingWithIdentityResolution().ToListAsync(stopping);
        var rules = StatusRuleLine.Rules(await db.StatusRuleLines().Where(l => l.PartnershipId == found.Id).AsNoTracking().ToListAsync(stopping), found.Name);
        return [.. targets.Where(t => t.Holds(found.On)).Select(t => TargetOnDay.Of(t, rules, figures[t.AreaId ?? line.AreaId].ThatCount(), found.On))];
    }

    private sealed record Read(Area Area, string Group, bool IsProjected, Figure Figure);
}
