using System.Globalization;
using Commonweal.Performance;
using NetTopologySuite.Geometries;
using static Commonweal.Web.Design.Drawing.Charts.ChartInk;
using static Commonweal.Web.Design.Drawing.Pen;

namespace Commonweal.Web.Design.Drawing.Charts;

/// <summary>Writes a map of figures as SVG: the places, the names for which they have room, and the key, which a phone has below.</summary>
internal sealed class ShadedMapWriter
{
    private const double Largest = 440;
    private const double Edge = 2;
    private const double Gap = 24;
    private const double Sample = 32;
    private const double Narrowest = 200;

    private readonly ShadedMap _map;
    private readonly ChartShape _shape;
    private readonly Classes _classes;
    private readonly MapScale _scale;
    private readonly string _id;
    private readonly string _asWritten;
    private readonly List<(int? Shade, IReadOnlyList<string> Lines)> _key;

    public ShadedMapWriter(ShadedMap map, ChartShape shape)
    {
        (_map, _shape, _classes) = (map, shape, map.Classes);
        (_id, _asWritten) = (Ink.Encode(map.IdPrefix), Ink.Attribute("lang", map.Language));
        _scale = new MapScale(map.Places.Select(p => p.Shape), (shape.NamesAtEnds ? Largest : shape.Width) - (2 * Edge));
        _key = [.. Signs().Select(s => (s.Shade, Lettering.Lines(s.Words, shape.Small, KeyRoom - (s.Shade is null ? 0 : Sample + 10))))];
    }

    private double MapWidth => _shape.NamesAtEnds ? Math.Max(Narrowest, _scale.Width) + (2 * Edge) : _shape.Width;
    private double KeyRoom => _shape.NamesAtEnds ? _shape.Width - MapWidth - Gap : _shape.Width;
    private double Leading => _shape.Small * 1.3;
    private double KeyHeight => _key.Sum(k => Height(k.Lines));

    public string Write(string look)
    {
        var mapHeight = _scale.Height + (2 * Edge);
        var height = _shape.NamesAtEnds ? Math.Max(mapHeight, KeyHeight) : mapHeight + 12 + KeyHeight;
        var svg = Open(look, _map.IdPrefix, _map.Title, _map.Description, _shape.Width, height + 2).Append("<defs>");
        foreach (var shade in _key.Select(k => k.Shade).OfType<int>())
        {
            svg.Append(Shade.Pattern(shade, Pattern(shade)));
        }

        // The larger lie below the smaller, so that none hides another.
        var inOrder = _map.Places.OrderByDescending(p => p.Shape.Area).ToList();
        var moved = $"<g transform=\"translate({Number((MapWidth - _scale.Width) / 2)} {Number(Edge)})\"";
        svg.Append($"</defs>{moved} stroke=\"#0b0c0c\" stroke-linejoin=\"round\">");
        foreach (var place in inOrder)
        {
            svg.Append($"<path d=\"{_scale.Path(place.Shape)}\" {Look(ShadeOf(place))}><title{_asWritten}>{Ink.Encode(place.Name)}: {Ink.Encode(place.Said)}</title></path>");
        }

        svg.Append($"</g>{moved} font-size=\"{Number(_shape.Small)}\" text-anchor=\"middle\">");
        inOrder.ForEach(p => Name(svg, p));
        svg.Append("</g>");
        Key(svg, _shape.NamesAtEnds ? new(MapWidth + Gap, 0) : new(0, mapHeight + 12));
        return svg.Append("</svg>").ToString();
    }

    // Its name and its figure, or its name alone; a place without room for either is named in the table and by its title.
    private void Name(Ink svg, ShadedPlace place)
    {
        var at = _scale.At(place.Shape.InteriorPoint.Coordinate);
        var value = place.Figure.Sound().Value is { } known ? _map.Numbers.Write(known) : null;
        foreach (var room in new[] { double.MaxValue, 110, 80 })
        {
            var name = Lettering.Lines(place.Name, _shape.Small, room);
            IReadOnlyList<string>[] ways = value is null ? [name] : [[.. name, value], name];
            foreach (var lines in ways)
            {
                if (!name.Any(l => l.EndsWith(Lettering.Break)) && HasRoom(place.Shape, at, lines.Max(l => Lettering.Width(l, _shape.Small)), lines.Count * Leading))
                {
                    svg.Text(lines, at.X, at.Y - (lines.Count * Leading / 2) + _shape.Small, Leading, $" {Halo}{_asWritten}");
                    return;
                }
            }
        }
    }

    private bool HasRoom(Geometry shape, Spot middle, double width, double height)
    {
        var (low, high) = (_scale.Back(new(middle.X - (width / 2) - 3, middle.Y + (height / 2) + 2)), _scale.Back(new(middle.X + (width / 2) + 3, middle.Y - (height / 2) - 2)));
        return shape.Covers(shape.Factory.ToGeometry(new Envelope(low, high)));
    }

    private IEnumerable<(int? Shade, string Words)> Signs()
    {
        if (_map.Measure is { } measure)
        {
            yield return (null, measure);
        }

        foreach (var place in Enumerable.Range(0, _classes.Count).Reverse())
        {
            yield return (Shade.Of(place, _classes.Count), Named(place));
        }

        if (_map.Places.Any(p => ShadeOf(p) == Shade.Suppressed))
        {
            yield return (Shade.Suppressed, _map.Words.Suppressed);
        }

        if (_map.Places.Any(p => ShadeOf(p) == Shade.None))
        {
            yield return (Shade.None, _map.Words.NoFigure);
        }

        if (_classes.Count > 1)
        {
            yield return (null, _classes.How is HowClassed.EqualSteps ? _map.Words.EqualSteps : _map.Words.EqualShares);
        }
    }

    private string Named(int place)
    {
        var limits = _classes.Limits.Select(l => _map.Numbers.Write(l)).ToList();
        return true switch
        {
            _ when limits.Count == 0 => Alone(),
            _ when place == 0 => Said(_map.Words.Below, limits[0]),
            _ when place == limits.Count => Said(_map.Words.AtLeast, limits[^1]),
            _ => Said(_map.Words.Between, limits[place - 1], limits[place]),
        };
    }

    private string Alone() => _map.Numbers.Write(_map.Values.First());

    private static string Said(string words, params object[] numbers) => string.Format(CultureInfo.InvariantCulture, words, numbers);

    private int ShadeOf(ShadedPlace place) => place.Figure.Sound() switch
    {
        { Value: { } value } => Shade.Of(_classes.Of(value), _classes.Count),
        { WhyNone: WhyNone.Suppressed } => Shade.Suppressed,
        _ => Shade.None,
    };

    private void Key(Ink svg, Spot at)
    {
        var y = at.Y;
        foreach (var (shade, lines) in _key)
        {
            if (shade is { } its)
            {
                svg.Append($"<rect x=\"{Number(at.X + 1)}\" y=\"{Number(y + 1)}\" width=\"{Number(Sample)}\" height=\"{Number(Leading)}\" stroke=\"#0b0c0c\" {Look(its)}/>");
            }

            svg.Text(lines, at.X + (shade is null ? 0 : Sample + 10), y + _shape.Small + 2, Leading, $" font-size=\"{Number(_shape.Small)}\"{(shade is null && _map.Measure is { } m && y == at.Y ? _asWritten : "")}");
            y += Height(lines);
        }
    }

    private double Height(IReadOnlyList<string> lines) => (lines.Count * Leading) + 8;

    private string Pattern(int shade) => $"{_id}-{(shade < 0 ? "none" + -shade : shade)}";

    private string Look(int shade) =>
        $"fill=\"url(#{Pattern(shade)})\" fill-rule=\"evenodd\" stroke-width=\"{(shade < 0 ? "0.75" : "1")}\"{Ink.Attribute("stroke-dasharray", shade == Shade.None ? "3 2" : null)}";
}
