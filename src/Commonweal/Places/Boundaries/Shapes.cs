using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using NetTopologySuite.Operation.OverlayNG;
using NetTopologySuite.Simplify;

namespace Commonweal.Places.Boundaries;

/// <summary>What is done to shapes: kept, made plainer, laid flat, put together.</summary>
public static class Shapes
{
    // About thirty metres: on a map of a district, half a pixel.
    private const double Plain = 0.0003;

    // The radius of a ball with the surface of the Earth, in metres.
    private const double Radius = 6_371_007.2;

    /// <summary>The shape as it is kept: well-known binary, which both databases hold alike.</summary>
    public static byte[] Kept(this Geometry shape) => new WKBWriter().Write(shape);

    /// <summary>A shape that was kept.</summary>
    public static Geometry Read(byte[] kept) => new WKBReader().Read(kept);

    /// <summary>The same with fewer points.</summary>
    public static Geometry Plainer(this Geometry shape) => TopologyPreservingSimplifier.Simplify(shape, Plain);

    /// <summary>
    /// Laid flat, in metres, by Lambert's cylindrical projection with equal areas: each area is right wherever it is, and near
    /// the latitude given the shape is too. The Earth counts as a ball, which changes areas in Great Britain by less than 1 in 200
    /// and shares of areas that lie together not at all.
    /// </summary>
    public static Geometry Flat(this Geometry shape, double latitude)
    {
        var flat = shape.Copy();
        flat.Apply(new Flattening(Math.Cos(latitude * Math.PI / 180)));
        flat.GeometryChanged();
        return flat;
    }

    /// <summary>Several as one.</summary>
    public static Geometry Together(IReadOnlyList<Geometry> shapes) => shapes is [var only] ? only : OverlayNGRobust.Union(shapes);

    private sealed class Flattening(double cosine) : ICoordinateSequenceFilter
    {
        public bool Done => false;

        public bool GeometryChanged => true;

        public void Filter(CoordinateSequence points, int at)
        {
            points.SetX(at, Radius * cosine * points.GetX(at) * Math.PI / 180);
            points.SetY(at, Radius / cosine * Math.Sin(points.GetY(at) * Math.PI / 180));
        }
    }
}
