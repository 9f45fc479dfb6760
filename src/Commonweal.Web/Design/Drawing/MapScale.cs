using System.Text;
using NetTopologySuite.Geometries;
using NetTopologySuite.Simplify;
using static Commonweal.Web.Design.Drawing.Pen;

namespace Commonweal.Web.Design.Drawing;

/// <summary>Fits shapes into a square and turns them into path data with no more points than can be seen.</summary>
internal sealed class MapScale
{
    // Of points nearer than this to the line through the others, in pixels, nothing is seen.
    private const double Seen = 0.5;

    private readonly Envelope _around = new();
    private readonly double _perMetre;

    public MapScale(IEnumerable<Geometry> shapes, double side)
    {
        shapes.ToList().ForEach(s => _around.ExpandToInclude(s.EnvelopeInternal));
        _perMetre = side / Math.Max(_around.Width, _around.Height);
    }

    public double Width => _around.Width * _perMetre;

    public double Height => _around.Height * _perMetre;

    public Spot At(Coordinate point) => new((point.X - _around.MinX) * _perMetre, (_around.MaxY - point.Y) * _perMetre);

    /// <summary>Where on the ground a spot lies.</summary>
    public Coordinate Back(Spot spot) => new((spot.X / _perMetre) + _around.MinX, _around.MaxY - (spot.Y / _perMetre));

    public string Path(Geometry shape)
    {
        var path = new StringBuilder();
        foreach (var polygon in Polygons(DouglasPeuckerSimplifier.Simplify(shape, Seen / _perMetre)))
        {
            foreach (var ring in polygon.InteriorRings.Prepend(polygon.ExteriorRing))
            {
                Append(path, ring.Coordinates);
            }
        }

        return path.ToString();
    }

    private static IEnumerable<Polygon> Polygons(Geometry shape) =>
        Enumerable.Range(0, shape.NumGeometries).Select(shape.GetGeometryN).OfType<Polygon>().Where(p => !p.IsEmpty);

    private void Append(StringBuilder path, Coordinate[] ring)
    {
        foreach (var (point, number) in ring.SkipLast(1).Select((p, n) => (At(p), n)))
        {
            path.Append(number == 0 ? 'M' : 'L').Append(Number(point.X)).Append(' ').Append(Number(point.Y));
        }

        path.Append('Z');
    }
}
