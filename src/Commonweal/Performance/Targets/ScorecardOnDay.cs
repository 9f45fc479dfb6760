using Commonweal.Performance.Courses;
using Commonweal.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Performance.Targets;

/// <summary>What a partnership watches, on a day.</summary>
/// <param name="Rules">The rules by which its targets are on course.</param>
/// <param name="Lines">Its indicators, in its own order.</param>
public sealed record ScorecardOnDay(StatusRules Rules, IReadOnlyList<LineOnDay> Lines)
{
    // More than its charts have room for, and than a trend looks back.
    private const int Times = 40;

    /// <summary>Reads it in four questions, whose cost does not grow with the history of its figures.</summary>
    /// <param name="db">The database.</param>
    /// <param name="partnershipId">Whose it is.</param>
    /// <param name="name">What the partnership is called, which is what its rules are called by.</param>
    /// <param name="on">The day.</param>
    /// <param name="stopping">Says when to stop.</param>
    public static async Task<ScorecardOnDay> ReadAsync(CommonwealDb db, Guid partnershipId, string name, DateOnly on, CancellationToken stopping = default)
    {
        var its = db.ScorecardLines().Where(l => l.PartnershipId == partnershipId);
        var promised = db.Targets().Where(t => t.PartnershipId == partnershipId && t.IndicatorId != null);
        var changes = db.DefinitionChanges().ForPartnership(db, partnershipId);
        var lines = await its.OrderBy(l => l.Order).ThenBy(l => l.Indicator.Name).Include(l => l.Indicator).ThenInclude(i => i.Changes.Where(c => changes.Contains(c))).Include(l => l.Area).Include(l => l.Theme)
            .AsNoTrackingWithIdentityResolution().ToListAsync(stopping);
        var targets = (await promised.OrderBy(t => t.Plan.Name).ThenBy(t => t.Title).Whole(changes).AsNoTrackingWithIdentityResolution().ToListAsync(stopping)).Where(t => t.Holds(on)).ToLookup(t => t.IndicatorId);
        var rules = StatusRuleLine.Rules(await db.StatusRuleLines().Where(l => l.PartnershipId == partnershipId).AsNoTracking().ToListAsync(stopping), name);
        var asked = from series in db.Series()
                    where series.Group == "" && !series.IsProjected && (its.Any(l => l.IndicatorId == series.IndicatorId && l.AreaId == series.AreaId) || promised.Any(t => t.IndicatorId == series.IndicatorId && t.AreaId == series.AreaId))
                    select new SeriesOf<IndicatorInArea> { Of = new IndicatorInArea { IndicatorId = series.IndicatorId, AreaId = series.AreaId }, SeriesId = series.Id };
        var figures = (await db.FiguresBeside(partnershipId).Latest(asked, Times, on).AsNoTracking().ToListAsync(stopping))
            .Where(f => !f.Figure.Period.EndsAfter(on)).ToLookup(f => (f.Of.IndicatorId, f.Of.AreaId), f => f.Figure);
        return new(rules, [.. lines.Select(l => new LineOnDay(
            l,
            [.. figures[(l.IndicatorId, l.AreaId)]],
            [.. targets[l.IndicatorId].Select(t => TargetOnDay.Of(t, rules, figures[(l.IndicatorId, t.AreaId ?? l.AreaId)].ThatCount(), on))],
            on))]);
    }

    private sealed class IndicatorInArea
    {
        public Guid IndicatorId { get; init; }

        public Guid AreaId { get; init; }
    }
}
