using static Commonweal.Web.Design.Drawing.Ink;
using static Commonweal.Web.Design.Drawing.Pen;

namespace Commonweal.Web.Design.Drawing;

/// <summary>Writes a map as SVG that needs no style sheet, script or font of ours.</summary>
internal sealed class MapWriter
{
    private const double Side = 440;   // so that letters can be read on a phone too
    private const double Margin = 8;
    private const double KeyLine = 26;
    private const double Apart = 24;

    private readonly MapDrawing _map;
    private readonly MapScale _scale;
    private readonly Ink _svg = new();
    private readonly string _id;
    private readonly string _asWritten;
    private readonly List<Spot> _letters = [];

    public MapWriter(MapDrawing map)
    {
        _map = map;
        _scale = new MapScale(map.Places.Select(p => p.Shape), Side);
        (_id, _asWritten) = (Encode(map.IdPrefix), Attribute("lang", map.Language));
    }

    // The larger lie below the smaller, so that none hides another.
    private IEnumerable<(MapPlace Place, int Pattern)> InOrder =>
        _map.Places.Select((p, n) => (Place: p, Pattern: n)).OrderByDescending(p => p.Place.IsGround).ThenByDescending(p => p.Place.Shape.Area);

    public string Write()
    {
        var keyAt = _scale.Height + (2 * Margin) + 14;
        Open(Side + (2 * Margin), keyAt + (KeyLine * _map.Places.Count));
        _svg.Append($"<g transform=\"translate({Number(Margin + ((Side - _scale.Width) / 2))} {Number(Margin)})\" stroke-linejoin=\"round\">");
        foreach (var (place, pattern) in InOrder)
        {
            _svg.Append($"<path d=\"{_scale.Path(place.Shape)}\" {Look(place, pattern)}/>");
        }

        foreach (var (place, _) in InOrder.Reverse())
        {
            Letter(place);
        }

        _svg.Append("</g>");
        foreach (var (place, row) in _map.Places.Select((p, n) => (p, n)))
        {
            Key(place, row, keyAt + (KeyLine * row));
        }

        return _svg.Append("</svg>").ToString();
    }

    private void Open(double width, double height)
    {
        _svg.Append($"<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"drawing\" role=\"img\" aria-labelledby=\"{_id}-title {_id}-desc\" ")
            .Append($"width=\"{Number(width)}\" height=\"{Number(height)}\" viewBox=\"0 0 {Number(width)} {Number(height)}\" font-family=\"Arial, Helvetica, sans-serif\" fill=\"#0b0c0c\">")
            .Append($"<title id=\"{_id}-title\">{Encode(_map.Title)}</title><desc id=\"{_id}-desc\">{Encode(_map.Description)}</desc><defs>");
        foreach (var pattern in _map.Places.Select((p, n) => (p, n)).Where(p => !p.p.IsGround).Select(p => p.n))
        {
            _svg.Append(Hatching.Of(pattern, $"{_id}-{pattern}"));
        }

        _svg.Append($"</defs><rect width=\"{Number(width)}\" height=\"{Number(height)}\" fill=\"#fff\"/>");
    }

    private string Look(MapPlace place, int pattern) => place.IsGround
        ? "fill=\"#d3e4e4\" fill-rule=\"evenodd\" stroke=\"#0b5d5e\" stroke-width=\"3\""
        : $"fill=\"url(#{_id}-{pattern})\" fill-rule=\"evenodd\" stroke=\"#0b0c0c\" stroke-width=\"1.5\"{Attribute("stroke-dasharray", Hatching.DashOf(pattern))}";

    // Two places may have one middle: then the letters stand side by side.
    private void Letter(MapPlace place)
    {
        var at = _scale.At(place.Shape.InteriorPoint.Coordinate);
        while (_letters.Exists(l => Math.Abs(l.X - at.X) < Apart && Math.Abs(l.Y - at.Y) < Apart))
        {
            at = new Spot(at.X + Apart, at.Y);
        }

        _letters.Add(at);
        _svg.Append($"<text x=\"{Number(at.X)}\" y=\"{Number(at.Y + 7)}\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\" stroke=\"#fff\" stroke-width=\"5\" paint-order=\"stroke\"{_asWritten}>{Encode(place.Letter)}</text>");
    }

    private void Key(MapPlace place, int pattern, double top) =>
        _svg.Append($"<rect x=\"{Number(Margin)}\" y=\"{Number(top)}\" width=\"34\" height=\"18\" {Look(place, pattern)}/>")
            .Append($"<text x=\"{Number(Margin + 44)}\" y=\"{Number(top + 14)}\" font-size=\"15\"><tspan font-weight=\"700\"{_asWritten}>{Encode(place.Letter)}</tspan> <tspan{_asWritten}>{Encode(place.Name)}</tspan></text>");
}
