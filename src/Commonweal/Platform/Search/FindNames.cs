using Commonweal.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Platform.Search;

/// <summary>
/// Finds things by the names that they have or had. It asks the capabilities, whose questions pass the public's filters, and
/// only for what the pages of one of the partnerships show: what nobody may see is neither found nor counted.
/// </summary>
/// <param name="db">What is searched.</param>
/// <param name="partnerships">The partnerships.</param>
/// <param name="isEverywhere">Whether what is of no partnership is found too.</param>
public sealed class FindNames(CommonwealDb db, IQueryable<Whose> partnerships, bool isEverywhere = false)
{
    private IEnumerable<Findable> Findables => Modules.All.SelectMany(m => isEverywhere ? m.Finds(db, partnerships).Concat(m.FindsEverywhere(db)) : m.Finds(db, partnerships));

    /// <summary>Everything that is found, each thing once by its best name: the nearest names first, like ones by the alphabet.</summary>
    public async Task<IReadOnlyList<Named>> HitsAsync(Asked asked, CancellationToken stopping = default)
    {
        if (!asked.HasWords)
        {
            return [];
        }

        var names = await Findables.SelectMany(f => f.Names, (f, names) => OnAPage(Called(names, asked), f.Pages)).Aggregate((all, some) => all.Concat(some)).ToListAsync(stopping);
        return [.. names
            .Select(name => (Name: name, Rank: asked.RankOf(name.Folded)))
            .GroupBy(n => n.Name.ThingId, (_, its) => its.OrderBy(n => n.Rank).ThenBy(n => n.Name.IsFormer).ThenBy(n => n.Name.Folded, StringComparer.Ordinal).First())
            .OrderBy(n => n.Rank).ThenBy(n => n.Name.Folded, StringComparer.Ordinal).ThenBy(n => n.Name.ThingId)
            .Select(n => n.Name)];
    }

    /// <summary>The things that were found, with the pages that show them, in their order.</summary>
    public async Task<IReadOnlyList<Found>> ShowAsync(IReadOnlyList<Named> hits, CancellationToken stopping = default)
    {
        if (hits.Count == 0)
        {
            return [];
        }

        var ids = hits.Select(h => h.ThingId).ToList();
        var pages = await Findables.Select(f => f.Pages).Select(some => some.Where(p => ids.Contains(p.ThingId)))
            .Aggregate((all, some) => all.Concat(some)).ToListAsync(stopping);
        var ofEach = pages.ToLookup(p => p.ThingId);
        return [.. hits.Where(h => ofEach.Contains(h.ThingId)).Select(h => new Found(h, InOrder(ofEach[h.ThingId])))];   // what is gone meanwhile is not there
    }

    private static IQueryable<Named> Called(IQueryable<Named> names, Asked asked)
    {
        foreach (var beginning in asked.Words.Select(w => " " + w))
        {
            names = names.Where(n => n.Folded.Contains(beginning));
        }

        return names;
    }

    // Asked of each name that was found and not joined: a database would else begin with the pages, of which there are more.
    private static IQueryable<Named> OnAPage(IQueryable<Named> names, IQueryable<Shown> pages) =>
        names.Where(n => pages.Any(p => p.ThingId == n.ThingId));

    private static List<Shown> InOrder(IEnumerable<Shown> pages) =>
        [.. pages.OrderBy(p => p.Whose.Name, StringComparer.Ordinal).ThenBy(p => p.Whose.Slug, StringComparer.Ordinal)
            .ThenBy(p => p.PageName, StringComparer.Ordinal).ThenBy(p => p.Slug, StringComparer.Ordinal).ThenByDescending(p => p.FromEarliest)
            .DistinctBy(p => (p.PageOf, p.Slug, p.Whose.Id))];
}
