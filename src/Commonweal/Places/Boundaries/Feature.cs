using System.Globalization;
using System.Text.Json;
using Commonweal.Platform;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Valid;

namespace Commonweal.Places.Boundaries;

/// <summary>One shape of a GeoJSON file, with the codes that say what it is of.</summary>
internal sealed record Feature(int Number, IReadOnlyList<string> Codes, Geometry Shape)
{
    /// <summary>The most points of one shape: the coast of the Highlands in full has about half a million.</summary>
    internal const int MostPoints = 1_000_000;

    private static readonly GeometryFactory s_factory = new(new PrecisionModel(), 4326);

    /// <summary>Reads a feature; throws <see cref="BrokenRuleException"/> with what is wrong with it.</summary>
    public static Feature Read(int number, JsonElement feature)
    {
        var codes = feature.TryGetProperty("properties", out var properties) && properties.ValueKind is JsonValueKind.Object
            ? properties.EnumerateObject().Where(IsCode).Select(p => p.Value.GetString()!).ToList()
            : [];
        if (!feature.TryGetProperty("geometry", out var geometry) || geometry.ValueKind is not JsonValueKind.Object)
        {
            throw new BrokenRuleException("has no shape; remove it");
        }

        var coordinates = geometry.GetProperty("coordinates");
        var shape = geometry.GetProperty("type").GetString() switch
        {
            "Polygon" => (Geometry)Polygon(coordinates),
            "MultiPolygon" => s_factory.CreateMultiPolygon([.. coordinates.EnumerateArray().Select(Polygon)]),
            var other => throw new BrokenRuleException($"is a {other}; a boundary is a Polygon or a MultiPolygon"),
        };
        RefuseTheBroken(shape);
        return new Feature(number, codes, shape);
    }

    // WD13CD and WD13CDO of the Office for National Statistics, "code" of others; a number of the row or a name could be mistaken for one.
    private static bool IsCode(JsonProperty property) => property.Value.ValueKind is JsonValueKind.String
        && (property.Name.EndsWith("CD", StringComparison.OrdinalIgnoreCase) || property.Name.EndsWith("CDO", StringComparison.OrdinalIgnoreCase)
            || property.Name.Contains("code", StringComparison.OrdinalIgnoreCase));

    private static Polygon Polygon(JsonElement rings)
    {
        var all = rings.EnumerateArray().Select(Ring).ToList();
        return all is [var shell, .. var holes] ? s_factory.CreatePolygon(shell, [.. holes]) : throw new BrokenRuleException("has a Polygon without a ring; remove it");
    }

    private static LinearRing Ring(JsonElement points)
    {
        var ring = points.EnumerateArray().Select(Point).ToArray();
        if (ring.Length < 4 || !ring[0].Equals2D(ring[^1]))
        {
            throw new BrokenRuleException(ring.Length < 4
                ? $"has a ring of {ring.Length} points; a ring has four or more, the last of which is the first again"
                : $"has a ring that is not closed: it begins at {Said(ring[0])} and ends at {Said(ring[^1])}; end it where it begins");
        }

        return s_factory.CreateLinearRing(ring);
    }

    private static Coordinate Point(JsonElement point)
    {
        var at = new Coordinate(point[0].GetDouble(), point[1].GetDouble());
        return Math.Abs(at.X) <= 180 && Math.Abs(at.Y) <= 90
            ? at
            : throw new BrokenRuleException($"has a point at {Said(at)}, which is not longitude and latitude; save it in WGS 84 (EPSG:4326), not in metres of a national grid");
    }

    private static void RefuseTheBroken(Geometry shape)
    {
        if (shape.NumPoints > MostPoints)
        {
            throw new BrokenRuleException($"has {shape.NumPoints:N0} points, and may have {MostPoints:N0}; take a more general version of it");
        }

        if (new IsValidOp(shape).ValidationError is { } wrong)
        {
            throw new BrokenRuleException($"is broken at {Said(wrong.Coordinate)}: {wrong.Message}; mend it in a program for maps");
        }
    }

    private static string Said(Coordinate at) => string.Create(CultureInfo.InvariantCulture, $"{at.X:0.######}, {at.Y:0.######}");
}
