using Commonweal.Platform;
using NetTopologySuite.Geometries;

namespace Commonweal.Places.Boundaries;

/// <summary>The line around an area, in degrees of longitude and latitude, with a plainer outline of it for drawings.</summary>
public sealed class AreaBoundary : Entity, ICited
{
    private AreaBoundary() { }   // for EF

    public AreaBoundary(Area area, Geometry shape, Citation citation)
    {
        (AreaId, Area) = (area.Id, area);
        Draw(shape, citation);
    }

    public override Guid OwnerId => Owner.Installation;

    public Guid AreaId { get; private set; }

    public Area Area { get; private set; } = null!;

    /// <summary>The line as it came, by which areas are measured.</summary>
    public byte[] Shape { get; private set; } = [];

    /// <summary>The same with fewer points.</summary>
    public byte[] Outline { get; private set; } = [];

    public Citation Citation { get; private set; } = Citation.None;

    /// <summary>States where the line runs.</summary>
    public void Draw(Geometry shape, Citation citation)
    {
        Refuse(shape.Area == 0, $"The boundary of {Area.Name} must go around something");

        (Shape, Outline, Citation) = (shape.Kept(), shape.Plainer().Kept(), citation);
        Record("drawn", new { Area.Code, points = shape.NumPoints });
    }

    /// <summary>Whether it runs there already, as the same source says.</summary>
    public bool Runs(Geometry shape, Citation citation) => Citation == citation && Shape.AsSpan().SequenceEqual(shape.Kept());
}
