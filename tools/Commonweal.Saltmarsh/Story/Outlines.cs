using System.Globalization;
using System.Text;
using Commonweal.Saltmarsh.Writing;

namespace Commonweal.Saltmarsh.Story;

/// <summary>Boundaries of the four districts, drawn for the story: they lie in the sea, where no district is.</summary>
internal static class Outlines
{
    public const string File = "boundaries.geojson";

    private const int Bends = 9;

    // In degrees of longitude and latitude; what is between two of them bends a little.
    private static readonly Dictionary<char, (double X, double Y)> s_corners = new()
    {
        ['a'] = (1.80, 53.62),
        ['b'] = (2.16, 53.70),
        ['c'] = (2.52, 53.66),
        ['d'] = (2.74, 53.46),
        ['e'] = (2.66, 53.20),
        ['f'] = (2.34, 53.06),
        ['g'] = (1.98, 53.10),
        ['h'] = (1.72, 53.34),
        ['i'] = (2.10, 53.42),
        ['j'] = (2.34, 53.40),
    };

    // Around each, by its corners: neighbours share their edges.
    private static readonly (string Area, string Name, string Corners)[] s_districts =
    [
        (Areas.HavenAndSaltings, "Haven and Saltings", "jdefj"),
        (Areas.Highwold, "Highwold", "abiha"),
        (Areas.Eastmarsh, "Eastmarsh", "bcdjib"),
        (Areas.Merefleet, "Merefleet", "hijfgh"),
    ];

    /// <summary>The boundaries as GeoJSON.</summary>
    public static byte[] Written()
    {
        var text = new StringBuilder("{\"type\":\"FeatureCollection\",\"features\":[\n");
        foreach (var (place, district) in s_districts.Index())
        {
            var points = district.Corners.Zip(district.Corners.Skip(1)).SelectMany(e => Edge(e.First, e.Second)).ToList();
            text.Append(CultureInfo.InvariantCulture, $"{{\"type\":\"Feature\",\"properties\":{{\"code\":\"{district.Area}\",\"name\":\"{district.Name}\",\"note\":\"Illustrative: there is no such district.\"}},\"geometry\":{{\"type\":\"Polygon\",\"coordinates\":[[")
                .AppendJoin(',', points.Append(points[0]).Select(p => string.Create(CultureInfo.InvariantCulture, $"[{p.X:0.####},{p.Y:0.####}]")))
                .Append("]]}}").Append(place < s_districts.Length - 1 ? ",\n" : "\n");
        }

        return Encoding.UTF8.GetBytes(text.Append("]}\n").ToString());
    }

    // The same line from either end, without the last point.
    private static IEnumerable<(double X, double Y)> Edge(char from, char to)
    {
        var (first, last) = from < to ? (from, to) : (to, from);
        var points = Enumerable.Range(0, Bends + 1).Select(n => Along(first, last, n)).ToList();
        return (from < to ? points : Enumerable.Reverse(points)).SkipLast(1);
    }

    private static (double X, double Y) Along(char first, char last, int step)
    {
        var ((x, y), (toX, toY), share) = (s_corners[first], s_corners[last], (double)step / Bends);
        var aside = step is 0 or Bends ? 0 : ((Names.Drawn($"{first}{last}/{step}") % 2001 / 1000.0) - 1) * 0.06;
        return (x + ((toX - x) * share) - ((toY - y) * aside), y + ((toY - y) * share) + ((toX - x) * aside));
    }
}
