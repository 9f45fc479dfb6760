using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Places.Boundaries;

/// <summary>Which area lies within which on a day, and by which boundaries each is known.</summary>
public sealed class Gazetteer
{
    private readonly Dictionary<Guid, Row> _areas;
    private readonly ILookup<Guid?, Row> _inside;

    internal Gazetteer(IEnumerable<Row> areas, DateOnly on)
    {
        _areas = areas.ToDictionary(a => a.Id);
        _inside = _areas.Values.Where(a => a.Lifetime.Includes(on)).ToLookup(a => a.WithinId);
    }

    /// <summary>Every area of which the reader may know, as it was on the day.</summary>
    /// <param name="db">Where they are held.</param>
    /// <param name="partnerships">The partnerships that the reader may see: an area that only others list is none.</param>
    /// <param name="on">The day.</param>
    public static async Task<Gazetteer> OnAsync(CommonwealDb db, IQueryable<Guid> partnerships, DateOnly on) =>
        new(await db.Areas().ListedByAny(db, partnerships).Select(a => new Row(a.Id, a.WithinId, a.Lifetime, db.AreaBoundaries().Any(b => b.AreaId == a.Id))).ToListAsync(), on);

    /// <summary>Whether an area is another, or is said to lie within it.</summary>
    public bool LiesWithin(Guid area, Guid other)
    {
        for (Guid? around = area; around is { } here; around = _areas.GetValueOrDefault(here)?.WithinId)
        {
            if (here == other)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The areas whose boundaries together go around this one: itself, or all that lie within it, if each of them is known;
    /// none where that is not so.
    /// </summary>
    public IReadOnlyList<Guid> KnownBy(Guid area)
    {
        if (_areas.GetValueOrDefault(area) is { HasBoundary: true })
        {
            return [area];
        }

        var parts = _inside[area].Select(a => KnownBy(a.Id)).ToList();
        return parts.TrueForAll(p => p.Count > 0) ? [.. parts.SelectMany(p => p)] : [];
    }

    /// <summary>An area as far as it matters here.</summary>
    internal sealed record Row(Guid Id, Guid? WithinId, Lifetime Lifetime, bool HasBoundary);
}
