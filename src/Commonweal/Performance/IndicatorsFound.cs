using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Performance;

/// <summary>What search finds of indicators: those that a partnership watches.</summary>
internal static class IndicatorsFound
{
    public static IQueryable<Named> Names(CommonwealDb db) =>
        from known in db.KnownAs
        where known.ScopeId == Owner.Installation && known.Under == "indicators"
        join indicator in db.Indicators() on known.ThingId equals indicator.Id
        select new Named
        {
            What = FoundThing.Indicator,
            ThingId = indicator.Id,
            Name = indicator.Name,
            Called = known.Name,
            Folded = EF.Property<string>(known, Folding.Column),
            UntilEarliest = known.UntilEarliest,
            UntilLatest = known.UntilLatest,
        };

    public static IQueryable<Shown> Pages(CommonwealDb db, IQueryable<Whose> partnerships) =>
        from line in db.ScorecardLines()
        join whose in partnerships on line.PartnershipId equals whose.Id
        select new Shown
        {
            What = FoundThing.Indicator,
            ThingId = line.IndicatorId,
            PageOf = FoundThing.Indicator,
            Slug = line.Indicator.Slug,
            PageName = line.Indicator.Name,
            Whose = whose,
            FromEarliest = line.Indicator.Lifetime.FromEarliest,
            FromLatest = line.Indicator.Lifetime.FromLatest,
            UntilEarliest = line.Indicator.Lifetime.UntilEarliest,
            UntilLatest = line.Indicator.Lifetime.UntilLatest,
            HasEnded = false,
        };
}
