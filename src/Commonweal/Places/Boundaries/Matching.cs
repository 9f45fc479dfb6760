using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Overlay;
using NetTopologySuite.Operation.OverlayNG;

namespace Commonweal.Places.Boundaries;

/// <summary>Compares areas: first by what is said of them, then by their boundaries where these are held; where one lies within the other and the boundaries are the same, so are the areas.</summary>
/// <param name="gazetteer">What is said of them.</param>
/// <param name="shapes">The boundaries that are held, in degrees.</param>
public sealed class Matching(Gazetteer gazetteer, IReadOnlyDictionary<Guid, Geometry> shapes)
{
    private readonly double _latitude = shapes.Count == 0 ? 0 : shapes.Values.Average(s => s.EnvelopeInternal.Centre.Y);
    private readonly Dictionary<Guid, Geometry?> _flat = [];

    /// <summary>How an organisation's area stands to the areas of a partnership.</summary>
    public BoundaryMatch Compare(IReadOnlyList<Guid> ours, Guid theirs)
    {
        var (ofOurs, ofTheirs) = Shares(ours, theirs);
        var stated = (ours.All(o => gazetteer.LiesWithin(o, theirs)), ours.Any(o => gazetteer.LiesWithin(theirs, o))) switch
        {
            (true, true) => Match.Same,
            (true, false) => Match.Covers,
            (false, true) => Match.Within,
            _ => Match.NotKnown,
        };
        var measured = ofOurs is null ? Match.NotKnown : BoundaryMatch.Measured(ofOurs.Value, ofTheirs!.Value);
        return stated is not Match.NotKnown && !(measured is Match.Same && IsWhole(stated, ours, theirs))
            ? new BoundaryMatch(stated, IsStated: true, ofOurs, ofTheirs)
            : new BoundaryMatch(measured, IsStated: false, ofOurs, ofTheirs);
    }

    // All districts of a county lie within it and are together the same area. That is measured only by a boundary of the
    // larger one's own: one that is put together from what is said to lie within it may lack what nobody listed.
    private bool IsWhole(Match stated, IReadOnlyList<Guid> ours, Guid theirs) =>
        stated is Match.Covers ? shapes.ContainsKey(theirs) : ours.All(shapes.ContainsKey);

    /// <summary>The shape of an area laid flat; none where its boundary is not known.</summary>
    public Geometry? ShapeOf(Guid area)
    {
        if (!_flat.TryGetValue(area, out var flat))
        {
            var parts = gazetteer.KnownBy(area);
            _flat[area] = flat = parts.Count == 0 || !parts.All(shapes.ContainsKey) ? null : Shapes.Together([.. parts.Select(p => shapes[p].Flat(_latitude))]);
        }

        return flat;
    }

    /// <summary>The shape of several areas together; none where the boundary of one is not known.</summary>
    public Geometry? ShapeOf(IReadOnlyList<Guid> areas)
    {
        var all = areas.Select(ShapeOf).ToList();
        return all.Count == 0 || all.Contains(null) ? null : Shapes.Together([.. all.OfType<Geometry>()]);
    }

    private (double? OfOurs, double? OfTheirs) Shares(IReadOnlyList<Guid> ours, Guid theirs)
    {
        if (ShapeOf(ours) is not { } our || ShapeOf(theirs) is not { } their)
        {
            return (null, null);
        }

        var shared = OverlayNGRobust.Overlay(our, their, SpatialFunction.Intersection).Area;
        return (shared / our.Area, shared / their.Area);
    }
}
