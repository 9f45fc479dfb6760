using Commonweal.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Platform.Search;

/// <summary>
/// Finds things by the names that they have or had. It asks the capabilities, whose questions pass the public's filters, and
/// only for what belongs to one of the partnerships given: what nobody may see is neither found nor counted.
/// </summary>
public sealed class FindNames(CommonwealDb db, IQueryable<Whose> partnerships)
{
    private IEnumerable<IQueryable<NameFound>> Names => Modules.All.SelectMany(m => m.Names(db, partnerships));

    /// <summary>Everything that is found, each thing once by its best name: the nearest names first, like ones by the alphabet.</summary>
    public async Task<IReadOnlyList<Hit>> HitsAsync(Asked asked, CancellationToken stopping = default)
    {
        if (!asked.HasWords)
        {
            return [];
        }

        var hits = await Names.Select(names => Called(names, asked)).Aggregate((all, some) => all.Concat(some)).ToListAsync(stopping);
        return [.. hits.Distinct()
            .Select(hit => (Hit: hit, Rank: asked.RankOf(hit.Folded)))
            .GroupBy(h => h.Hit.ThingId, (_, names) => names.OrderBy(n => n.Rank).ThenBy(n => n.Hit.IsFormer).ThenBy(n => n.Hit.Folded, StringComparer.Ordinal).First())
            .OrderBy(h => h.Rank).ThenBy(h => h.Hit.Folded, StringComparer.Ordinal).ThenBy(h => h.Hit.ThingId)
            .Select(h => h.Hit)];
    }

    /// <summary>What there is to show of some hits, in their order.</summary>
    public async Task<IReadOnlyList<Found>> ShowAsync(IReadOnlyList<Hit> hits, CancellationToken stopping = default)
    {
        if (hits.Count == 0)
        {
            return [];
        }

        var ids = hits.Select(h => h.ThingId).ToList();
        var names = await Names.Select(some => some.Where(n => ids.Contains(n.ThingId))).Aggregate((all, some) => all.Concat(some)).ToListAsync(stopping);
        var byThing = names.ToLookup(n => n.ThingId);
        return [.. hits.Where(h => byThing.Contains(h.ThingId)).Select(h => Show(h, byThing[h.ThingId]))];   // gone meanwhile is not there
    }

    private static IQueryable<Hit> Called(IQueryable<NameFound> names, Asked asked)
    {
        foreach (var beginning in asked.Words.Select(w => " " + w))
        {
            names = names.Where(n => n.Folded.Contains(beginning));
        }

        return names.Select(n => new Hit { ThingId = n.ThingId, Folded = n.Folded, IsFormer = n.Called != n.Name });
    }

    private static Found Show(Hit hit, IEnumerable<NameFound> names)
    {
        var byName = names.OrderBy(n => n.Whose.Name, StringComparer.Ordinal).ThenBy(n => n.Whose.Slug, StringComparer.Ordinal)
            .ThenBy(n => n.PageName, StringComparer.Ordinal).ThenBy(n => n.PageSlug, StringComparer.Ordinal).ThenByDescending(n => n.FromEarliest).ToList();
        var name = byName.Find(n => n.Folded == hit.Folded && n.IsFormer == hit.IsFormer) ?? byName[0];
        return new Found(name, [.. byName.DistinctBy(n => (n.PageOf, n.PageSlug, n.Whose.Id))]);
    }
}
