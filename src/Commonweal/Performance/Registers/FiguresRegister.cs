using Commonweal.Bodies.Registers;
using Commonweal.People;
using Commonweal.Performance.Returns;
using Commonweal.Performance.Stories;
using Commonweal.Performance.Suppressing;
using Commonweal.Places;
using Commonweal.Platform.Database;
using Commonweal.Platform.OpenData;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Performance.Registers;

/// <summary>The figures of the indicators and places that a partnership's registers list, with all that was said before they were revised.</summary>
internal sealed class FiguresRegister() : GrowingRegister("figures", "Figures", typeof(FigureRow))
{
    internal override async Task<IReadOnlyList<object>> ReadAsync(RegisterSession session, CancellationToken stopping)
    {
        var listed = session.Db.Listings.Where(l => l.PartnershipId == session.PartnershipId).Select(l => l.ThingId);
        var all = await Held(session, series => series.Where(s => listed.Contains(s.IndicatorId) && listed.Contains(s.AreaId)), stopping);
        return [.. all.GroupBy(same => same.Key with { Group = "" }).SelectMany(
            Told(session),
            (time, told) => new FigureRow(session.KeyOf(time.Key.IndicatorId)!, session.KeyOf(time.Key.AreaId)!, told.Group, told.Figure))];
    }

    // Everybody reads what may be shown; whoever keeps the partnership takes away all that is held.
    private static Func<IGrouping<FigureTime, IGrouping<FigureTime, Figure>>, IEnumerable<GroupFigure>> Told(RegisterSession session)
    {
        if (session.Changes || session.Db.ShowsDrafts)
        {
            return time => time.SelectMany(same => same.AsRevised(), (same, figure) => new GroupFigure(same.Key.Group, figure));
        }

        var addsUp = session.All<Indicator>().DistinctBy(i => i.Id).ToDictionary(i => i.Id, i => i.AddsUp);
        return time => ShownGroups.AsRevised(time.SelectMany(same => same, (same, figure) => new GroupFigure(same.Key.Group, figure)), addsUp.GetValueOrDefault(time.Key.IndicatorId));
    }

    internal override async Task<IEnumerable<Guid>> NamedAsync(RegisterSession session, CancellationToken stopping)
    {
        var indicators = await session.Db.Series().Select(s => s.IndicatorId).Distinct().ToHashSetAsync(stopping);
        var areas = await session.Db.Series().Select(s => s.AreaId).Distinct().ToHashSetAsync(stopping);
        var (told, signers) = await UntoldAsync(session, stopping);
        indicators.UnionWith(told);
        areas.UnionWith(signers.Select(o => o.AreaId).OfType<Guid>());
        var all = session.All<Area>().DistinctBy(a => a.Id).ToDictionary(a => a.Id);
        foreach (var area in areas.ToList())
        {
            for (var around = all.GetValueOrDefault(area)?.WithinId; around is { } within && areas.Add(within);)
            {
                around = all.GetValueOrDefault(within)?.WithinId;
            }
        }

        var kinds = areas.Select(a => all.GetValueOrDefault(a)?.KindId).Concat(session.All<Indicator>().Where(i => indicators.Contains(i.Id)).Select(i => i.LevelId));
        return [.. indicators, .. areas, .. kinds.OfType<Guid>(), .. signers.Select(o => o.Id), .. signers.Select(o => o.SectorId).OfType<Guid>()];
    }

    // A story that waits, or was taken back with its return, stands in no register and still names its indicator, and who signs it.
    private static async Task<(IReadOnlyList<Guid> Indicators, IReadOnlyList<Organisation> Signers)> UntoldAsync(RegisterSession session, CancellationToken stopping)
    {
        var returns = session.Db.Returns().IgnoreQueryFilters();
        var untold = await session.Db.Set<Story>().IgnoreQueryFilters().Where(s => s.ReturnNumber != null && !returns.Any(r => r.Number == s.ReturnNumber && r.Counts))
            .Select(s => new { s.IndicatorId, s.SignedById }).Distinct().ToListAsync(stopping);
        var all = session.All<Organisation>().DistinctBy(o => o.Id).ToDictionary(o => o.Id);
        var (signers, waiting) = (new List<Organisation>(), new Queue<Guid>(untold.Select(s => s.SignedById).OfType<Guid>()));
        while (waiting.TryDequeue(out var next))
        {
            if (all.GetValueOrDefault(next) is { } signer && !signers.Contains(signer))
            {
                signers.Add(signer);
                new[] { signer.PartOfId, signer.AnswersToId }.OfType<Guid>().ToList().ForEach(waiting.Enqueue);
            }
        }

        return ([.. untold.Select(s => s.IndicatorId)], signers);
    }

    internal override async Task<IntakeOutcome> TakeInAsync(IReadOnlyList<(int Number, object Row)> rows, RegisterSession session, IntakeSource source, CancellationToken stopping)
    {
        var reading = new FigureReading(
            session.All<Indicator>().ToDictionary(i => i.Slug, StringComparer.Ordinal),
            session.All<Area>().DistinctBy(a => a.Code).ToDictionary(a => a.Code, StringComparer.Ordinal));
        var found = rows.Select(r => reading.Read((FigureRow)r.Row, File, r.Number)).OfType<FoundFigure>().ToList();
        var (indicators, areas) = (found.Select(f => f.IndicatorId).Distinct().ToList(), found.Select(f => f.AreaId).Distinct().ToList());
        var held = await Held(session, series => series.Where(s => indicators.Contains(s.IndicatorId) && areas.Contains(s.AreaId)), stopping);
        var beside = new BesideHeld(this, held);
        var news = beside.New(found);
        List<Fault> faults = [.. reading.Faults, .. beside.Faults];
        if (faults.Count > 0 || news.Count == 0)
        {
            return new IntakeOutcome(new ImportCount(Name, 0, 0, found.Count, 0), faults);
        }

        var words = new ReturnWords(HowItCame.Interchange, session.Db.Now(), source.File, source.Hash);
        var count = await new HandIn(session.Db).RunAsync(news, session.ThePartnership(), words, stopping);
        return new IntakeOutcome(new ImportCount(Name, count.Added, count.Revised, found.Count - news.Count + count.Unchanged, 0), []) { Doubts = [.. reading.Doubts, .. beside.Doubts] };
    }

    private static async Task<ILookup<FigureTime, Figure>> Held(RegisterSession session, Func<IQueryable<Series>, IQueryable<Series>> which, CancellationToken stopping)
    {
        var held = await (from series in which(session.Db.Series())
                          join figure in session.Db.FiguresBeside(session.PartnershipId) on series.Id equals figure.SeriesId
                          select new { series.IndicatorId, series.AreaId, series.Group, series.IsProjected, Figure = figure }).AsNoTracking().ToListAsync(stopping);
        return held.ToLookup(h => new FigureTime(h.IndicatorId, h.AreaId, h.Group, h.IsProjected, h.Figure.Period), h => h.Figure);
    }
}
