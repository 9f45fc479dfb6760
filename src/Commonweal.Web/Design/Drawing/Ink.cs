using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using static Commonweal.Web.Design.Drawing.Pen;

namespace Commonweal.Web.Design.Drawing;

/// <summary>Writes lines, borders and texts as SVG.</summary>
internal sealed class Ink
{
    private static readonly HtmlEncoder _encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly StringBuilder _svg = new();

    public Ink Append(string markup)
    {
        _svg.Append(markup);
        return this;
    }

    public override string ToString() => _svg.ToString();

    public static string Encode(string text) => _encoder.Encode(new string([.. text.Where(c => !char.IsControl(c) || c is '\t' or '\n')]));

    /// <summary>An attribute, or nothing where it has no value.</summary>
    public static string Attribute(string name, string? value) => value is null ? "" : $" {name}=\"{Encode(value)}\"";

    public void Lines(LineStyle style, IReadOnlyList<Line> lines)
    {
        var shape = string.Concat(lines.Select(l => Pen.Path(l.Corners, l.HasHead ? style.Head : Head.None)));
        _svg.Append($"<g stroke=\"{style.Colour}\" stroke-width=\"{Number(style.Weight)}\" fill=\"none\"><path{Attribute("stroke-dasharray", style.Dash)} d=\"{shape}\"/>");
        var tips = string.Concat(lines.Where(l => l.HasHead && style.Head != Head.None).Select(l => Tip(l.Corners[^2], l.Corners[^1], style.Head)));
        if (tips.Length > 0)
        {
            var fill = style.Head switch { Head.Open => "none", Head.Hollow => "#fff", _ => style.Colour };
            _svg.Append($"<path fill=\"{fill}\" stroke-width=\"1.5\" stroke-linejoin=\"round\" d=\"{tips}\"/>");
        }

        _svg.Append("</g>");
    }

    public void Text(IReadOnlyList<string> lines, double x, double y, double leading, string look = "")
    {
        var at = Number(x);
        if (lines.Count == 1)
        {
            _svg.Append($"<text x=\"{at}\" y=\"{Number(y)}\"{look}>{Encode(Lettering.Shown(lines[0]))}</text>");
        }
        else if (lines.Count > 1)
        {
            var spans = lines.Select((line, i) => $"<tspan x=\"{at}\" y=\"{Number(y + (i * leading))}\">{Encode(Lettering.Shown(line))} </tspan>");
            _svg.Append($"<text{look}>{string.Concat(spans)}</text>");
        }
    }

    public void Border(BoxStyle style, bool top, Spot at, double width, double height)
    {
        switch (style)
        {
            case BoxStyle.StandAlone:
                Rectangle(at, width, height, "rx=\"3\" fill=\"#fff\" stroke=\"#0b5d5e\" stroke-width=\"1.75\" stroke-dasharray=\"6 4\"");
                break;
            case BoxStyle.Unnamed:
                Rectangle(new(at.X + Placed.Card, at.Y + Placed.Card), width - Placed.Card, height - Placed.Card, "rx=\"3\" fill=\"#d3e4e4\" stroke=\"#0b5d5e\"");
                Rectangle(at, width - Placed.Card, height - Placed.Card, "rx=\"3\" fill=\"#fff\" stroke=\"#0b5d5e\" stroke-width=\"1.25\"");
                break;
            case BoxStyle.Outside:
                Rectangle(at, width, height, $"rx=\"{Number(Math.Min(height / 2, 18))}\" fill=\"#f3f2f1\" stroke=\"#505a5f\" stroke-width=\"1.25\"");
                break;
            default:
                Rectangle(at, width, height, top ? "rx=\"3\" fill=\"#d3e4e4\" stroke=\"#0b5d5e\" stroke-width=\"2.5\"" : "rx=\"3\" fill=\"#f1f7f7\" stroke=\"#0b5d5e\"");
                break;
        }
    }

    private void Rectangle(Spot at, double width, double height, string look) =>
        _svg.Append($"<rect x=\"{Number(at.X)}\" y=\"{Number(at.Y)}\" width=\"{Number(width)}\" height=\"{Number(height)}\" {look}/>");
}
