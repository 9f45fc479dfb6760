using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using static Commonweal.Web.Design.Drawing.Pen;

namespace Commonweal.Web.Design.Drawing;

/// <summary>Writes the finished layout as SVG that needs no style sheet, script or font of ours.</summary>
internal sealed class SvgWriter(StructureDrawing drawing, Plan plan)
{
    private const double Margin = 6;
    private const double Narrowest = 320;
    private const double KeyGap = 22;
    private const int LongestDescription = 25;
    private static readonly HtmlEncoder _encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly StringBuilder _svg = new();
    private readonly double _width = Math.Max(Narrowest, plan.Width);

    public string Write()
    {
        var key = new Key(drawing, plan, _width);
        var height = plan.Height + (key.Entries.Count == 0 ? 0 : KeyGap + key.Height);
        Open(_width + (2 * Margin), height + (2 * Margin));
        _svg.Append($"<g transform=\"translate({Number(Margin + ((_width - plan.Width) / 2))} {Number(Margin)})\">");
        WriteLines();
        _svg.Append("<g font-size=\"14\" font-weight=\"700\">");
        foreach (var box in plan.Boxes)
        {
            WriteBox(box);
        }

        _svg.Append("</g></g>");
        WriteKey(key);
        return _svg.Append("</svg>").ToString();
    }

    // A picture that holds links must not be an "img", whose content is closed to the keyboard and the screen reader.
    private void Open(double width, double height)
    {
        var role = plan.Boxes.Any(b => b.Node.Box.Href is not null) ? "group" : "img";
        var id = Encode(drawing.IdPrefix);
        _svg.Append($"<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"drawing\" role=\"{role}\" aria-labelledby=\"{id}-title {id}-desc\" ")
            .Append($"width=\"{Number(width)}\" height=\"{Number(height)}\" viewBox=\"0 0 {Number(width)} {Number(height)}\" ")
            .Append("font-family=\"Arial, Helvetica, sans-serif\" text-anchor=\"middle\" fill=\"#0b0c0c\">")
            .Append($"<title id=\"{id}-title\">{Encode(drawing.Title)}</title><desc id=\"{id}-desc\">{Encode(Description())}</desc>")
            .Append($"<rect width=\"{Number(width)}\" height=\"{Number(height)}\" fill=\"#fff\"/>");
    }

    private string Description()
    {
        var told = plan.Links.Take(LongestDescription).Select(l => $"{l.From.Box.Name} – {l.Label} – {l.To.Box.Name}");
        return drawing.Description ?? (plan.Links.Count > 0 ? string.Join("; ", told) : drawing.Title);
    }

    private void WriteLines()
    {
        foreach (var kind in plan.Lines.GroupBy(l => l.Kind).OrderBy(g => g.Key ?? -1))
        {
            var style = kind.Key is { } k ? LineStyle.Of(k) : LineStyle.Connector;
            WriteStyled(style, [.. kind]);
        }
    }

    private void WriteStyled(LineStyle style, IReadOnlyList<Line> lines)
    {
        var dash = style.Dash is null ? "" : $" stroke-dasharray=\"{style.Dash}\"";
        var shape = string.Concat(lines.Select(l => Pen.Path(l.Corners, l.HasHead ? style.Head : Head.None)));
        _svg.Append($"<g stroke=\"{style.Colour}\" stroke-width=\"{Number(style.Weight)}\" fill=\"none\"><path{dash} d=\"{shape}\"/>");
        var tips = string.Concat(lines.Where(l => l.HasHead && style.Head != Head.None).Select(l => Tip(l.Corners[^2], l.Corners[^1], style.Head)));
        if (tips.Length > 0)
        {
            var fill = style.Head switch { Head.Open => "none", Head.Hollow => "#fff", _ => style.Colour };
            _svg.Append($"<path fill=\"{fill}\" stroke-width=\"1.5\" stroke-linejoin=\"round\" d=\"{tips}\"/>");
        }

        _svg.Append("</g>");
    }

    private void WriteBox(Placed box)
    {
        var link = box.Node.Box.Href;
        _svg.Append(link is null ? "<g>" : $"<a href=\"{Encode(link)}\">");
        WriteBorder(box.Node.Box.Style, box.Node.IsTop, new(box.Left, box.Top), box.Width, box.Height);
        var (x, y) = (Number(box.Middle - (box.Behind / 2)), box.Top + ((box.Height - box.Behind - box.TextHeight) / 2));
        WriteText(box.Name, x, y + 13, Placed.NameLine, "");
        WriteText(box.Sub, x, y + (box.Name.Count * Placed.NameLine) + 13, Placed.SubLine, " font-size=\"12\" font-weight=\"400\"");
        _svg.Append(link is null ? "</g>" : "</a>");
    }

    private void WriteText(IReadOnlyList<string> lines, string x, double y, double leading, string font)
    {
        if (lines.Count == 1)
        {
            _svg.Append($"<text x=\"{x}\" y=\"{Number(y)}\"{font}>{Encode(Lettering.Shown(lines[0]))}</text>");
        }
        else if (lines.Count > 1)
        {
            var spans = lines.Select((line, i) => $"<tspan x=\"{x}\" y=\"{Number(y + (i * leading))}\">{Encode(Lettering.Shown(line))} </tspan>");
            _svg.Append($"<text{font}>{string.Concat(spans)}</text>");
        }
    }

    private void WriteBorder(BoxStyle style, bool top, Spot at, double width, double height)
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

    private void WriteKey(Key key)
    {
        _svg.Append($"<g class=\"drawing__key\" font-size=\"13\" text-anchor=\"start\" transform=\"translate({Number(Margin)} {Number(Margin + plan.Height + KeyGap)})\">");
        foreach (var entry in key.Entries)
        {
            if (entry.Line is { } line)
            {
                Spot[] sample = [new(entry.At.X, entry.At.Y + 8), new(entry.At.X + 38, entry.At.Y + 8)];
                WriteStyled(line, [new Line(null, sample, true, [])]);
            }
            else
            {
                WriteBorder(entry.Border, false, new(entry.At.X + 1, entry.At.Y), 37, 17);
            }

            WriteText(entry.Lines, Number(entry.At.X + Key.Sample), entry.At.Y + 13, Key.Leading, "");
        }

        _svg.Append("</g>");
    }

    private static string Encode(string text) => _encoder.Encode(new string([.. text.Where(c => !char.IsControl(c) || c is '\t' or '\n')]));
}
