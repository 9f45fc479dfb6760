namespace Commonweal.Web.Design.Drawing;

/// <summary>The key: every kind of line and border that the picture uses, laid out in rows.</summary>
internal sealed class Key
{
    public const double Size = 13;
    public const double Leading = 17;
    public const double Sample = 46;
    private const double Space = 26;

    public Key(StructureDrawing drawing, Plan plan, double width)
    {
        var (x, y, tallest) = (0.0, 0.0, 0);
        foreach (var (line, border, text, asWritten) in Meanings(drawing, plan))
        {
            var lines = Lettering.Lines(text, Size, width - Sample);
            var wide = Sample + lines.Max(l => Lettering.Width(l, Size));
            if (x > 0 && x + wide > width)
            {
                (x, y, tallest) = (0, y + (tallest * Leading) + 9, 0);
            }

            Entries.Add(new KeyEntry(line, border, lines, asWritten) { At = new(x, y) });
            (x, tallest) = (x + wide + Space, Math.Max(tallest, lines.Count));
        }

        Height = Entries.Count == 0 ? 0 : y + (tallest * Leading);
    }

    public List<KeyEntry> Entries { get; } = [];
    public double Height { get; }

    public void Write(Ink svg, Spot at, string asWritten)
    {
        svg.Append($"<g class=\"drawing__key\" font-size=\"13\" text-anchor=\"start\" transform=\"translate({Pen.Number(at.X)} {Pen.Number(at.Y)})\">");
        foreach (var entry in Entries)
        {
            if (entry.Line is { } line)
            {
                Spot[] sample = [new(entry.At.X, entry.At.Y + 8), new(entry.At.X + 38, entry.At.Y + 8)];
                svg.Lines(line, [new Line(null, sample, true, [])]);
            }
            else
            {
                svg.Border(entry.Border, false, new(entry.At.X + 1, entry.At.Y), 37, 17);
            }

            svg.Text(entry.Lines, entry.At.X + Sample, entry.At.Y + 13, Leading, entry.AsWritten ? asWritten : "");
        }

        svg.Append("</g>");
    }

    private static IEnumerable<(LineStyle? Line, BoxStyle Border, string Text, bool AsWritten)> Meanings(StructureDrawing drawing, Plan plan)
    {
        if (plan.Lines.Any(l => l.Kind is null))
        {
            yield return (LineStyle.Connector, default, drawing.Words.StandsWithin, false);
        }

        var names = drawing.Arrows.ToLookup(a => Math.Max(0, a.Kind), a => a.Label);
        var ours = drawing.Arrows.Where(a => a.IsOurs).Select(a => Math.Max(0, a.Kind)).ToHashSet();
        foreach (var kind in plan.Lines.Select(l => l.Kind).OfType<int>().Distinct().Order())
        {
            yield return (LineStyle.Of(kind), default, string.Join(" · ", names[kind].Where(n => !string.IsNullOrWhiteSpace(n)).Distinct(StringComparer.Ordinal).DefaultIfEmpty("–")), !ours.Contains(kind));
        }

        foreach (var style in plan.Boxes.Select(b => b.Node.Box.Style).Where(s => s != BoxStyle.Ordinary).Distinct().Order())
        {
            yield return (null, style, Name(style, drawing.Words), false);
        }
    }

    private static string Name(BoxStyle style, DrawingWords words) => style switch
    {
        BoxStyle.StandAlone => words.StandAlone,
        BoxStyle.Unnamed => words.Unnamed,
        _ => words.Outside,
    };
}
