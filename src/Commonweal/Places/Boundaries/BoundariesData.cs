using Commonweal.Platform.Database;
using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;

namespace Commonweal.Places.Boundaries;

/// <summary>Boundaries, as held.</summary>
public static class BoundariesData
{
    /// <summary>Boundaries of areas.</summary>
    public static DbSet<AreaBoundary> AreaBoundaries(this CommonwealDb db) => db.Set<AreaBoundary>();

    /// <summary>The shapes of some areas, in degrees.</summary>
    public static async Task<IReadOnlyDictionary<Guid, Geometry>> ShapesAsync(this CommonwealDb db, IReadOnlyCollection<Guid> areas) =>
        await db.AreaBoundaries().Where(b => areas.Contains(b.AreaId)).Select(b => new { b.AreaId, b.Shape })
            .ToDictionaryAsync(b => b.AreaId, b => Shapes.Read(b.Shape));
}
