using static Commonweal.Web.Design.Drawing.Ink;
using static Commonweal.Web.Design.Drawing.Pen;

namespace Commonweal.Web.Design.Drawing;

/// <summary>Writes the finished layout as SVG that needs no style sheet, script or font of ours.</summary>
internal sealed class SvgWriter(StructureDrawing drawing, Plan plan)
{
    private const double Margin = 6;
    private const double Narrowest = 278;
    private const double KeyGap = 22;
    private const int LongestDescription = 25;
    private readonly Ink _svg = new();
    private readonly double _width = Math.Max(Narrowest, plan.Width);
    private readonly string _asWritten = Attribute("lang", drawing.Language);

    /// <summary>What is said around the picture where it is a file of its own.</summary>
    public DrawingCaption? Caption { get; init; }

    public string Write(string look)
    {
        var (key, heading, footing) = (new Key(drawing, plan, _width), Heading(), Footing());
        var keyAt = heading.Height + plan.Height + (key.Entries.Count == 0 ? 0 : KeyGap);
        var height = keyAt + key.Height + footing.Height;
        Open(look, _width + (2 * Margin), height + (2 * Margin));
        heading.Write(_svg, new(Margin, Margin), _asWritten);
        _svg.Append($"<g transform=\"translate({Number(Margin + ((_width - plan.Width) / 2))} {Number(Margin + heading.Height)})\">");
        foreach (var kind in plan.Lines.GroupBy(l => l.Kind).OrderBy(g => g.Key ?? -1))
        {
            _svg.Lines(kind.Key is { } k ? LineStyle.Of(k) : LineStyle.Connector, [.. kind]);
        }

        _svg.Append("<g font-size=\"14\" font-weight=\"700\">");
        foreach (var box in plan.Boxes)
        {
            Write(box);
        }

        _svg.Append("</g></g>");
        key.Write(_svg, new(Margin, Margin + keyAt), _asWritten);
        footing.Write(_svg, new(Margin, Margin + keyAt + key.Height), _asWritten);
        return _svg.Append("</svg>").ToString();
    }

    // A picture that holds links must not be an "img", whose content is closed to the keyboard and the screen reader.
    private void Open(string look, double width, double height)
    {
        var role = plan.Boxes.Any(b => b.Node.Box.Href is not null) ? "group" : "img";
        var id = Encode(drawing.IdPrefix);
        _svg.Append($"<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"{look}\" role=\"{role}\" aria-labelledby=\"{id}-title {id}-desc\"{Attribute("lang", Caption?.Language)} ")
            .Append($"width=\"{Number(width)}\" height=\"{Number(height)}\" viewBox=\"0 0 {Number(width)} {Number(height)}\" ")
            .Append("font-family=\"Arial, Helvetica, sans-serif\" text-anchor=\"middle\" fill=\"#0b0c0c\">")
            .Append($"<title id=\"{id}-title\">{Encode(drawing.Title)}</title><desc id=\"{id}-desc\"{(drawing.Description is null ? _asWritten : "")}>{Encode(Description())}</desc>")
            .Append($"<rect width=\"{Number(width)}\" height=\"{Number(height)}\" fill=\"#fff\"/>");
    }

    private string Description()
    {
        var told = plan.Links.Take(LongestDescription).Select(l => $"{l.From.Box.Name} – {l.Label} – {l.To.Box.Name}");
        return drawing.Description ?? (plan.Links.Count > 0 ? string.Join("; ", told) : drawing.Title);
    }

    private CaptionLines Heading() =>
        Caption is null ? CaptionLines.None : new([(Caption.Name, 20, 700, true), (Caption.AsAt, 15, 400, false)], _width, Below: 16);

    private CaptionLines Footing() =>
        Caption?.Source is null ? CaptionLines.None : new([(Caption.Source, 12, 400, false)], _width, Above: 14);

    private void Write(Placed box)
    {
        var (shown, texts) = (box.Node.Box, box.Wording);
        _svg.Append(shown.Href is null ? "<g>" : $"<a href=\"{Encode(shown.Href)}\">");
        _svg.Border(shown.Style, box.Node.IsTop, new(box.Left, box.Top), box.Width, box.Height);
        var (x, y) = (box.Middle - (box.Behind / 2), box.Top + ((box.Height - box.Behind - box.TextHeight) / 2) + 13);
        _svg.Text(texts.Name, x, y, Placed.NameLine, shown.IsNameless ? "" : _asWritten);
        y += texts.Name.Count * Placed.NameLine;
        foreach (var (lines, language) in new[] { (texts.Sub, _asWritten), (texts.Note, ""), (texts.Says, _asWritten) })
        {
            _svg.Text(lines, x, y, Placed.SubLine, $" font-size=\"12\" font-weight=\"400\"{language}");
            y += lines.Count * Placed.SubLine;
        }

        _svg.Append(shown.Href is null ? "</g>" : "</a>");
    }
}
