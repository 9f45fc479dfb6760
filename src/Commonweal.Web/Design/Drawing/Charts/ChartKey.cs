namespace Commonweal.Web.Design.Drawing.Charts;

/// <summary>The key of a chart: every kind of line and mark that it uses, laid out in rows.</summary>
internal sealed class ChartKey
{
    private const double Sample = 40;
    private const double Space = 22;
    private readonly List<(ChartSign Sign, Spot At, IReadOnlyList<string> Lines)> _entries = [];
    private readonly double _size;
    private readonly double _leading;

    public ChartKey(IEnumerable<ChartSign> signs, double width, double size)
    {
        (_size, _leading) = (size, size + 4);
        var (x, y, tallest) = (0.0, 0.0, 0);
        foreach (var sign in signs)
        {
            var room = sign.Sample.Length > 0 ? Sample : 0;
            var lines = Lettering.Lines(sign.Words, size, width - room);
            var wide = room + lines.Max(l => Lettering.Width(l, size));
            if (x > 0 && x + wide > width)
            {
                (x, y, tallest) = (0, y + (tallest * _leading) + 5, 0);
            }

            _entries.Add((sign, new(x, y), lines));
            (x, tallest) = (x + wide + Space, Math.Max(tallest, lines.Count));
        }

        Height = _entries.Count == 0 ? 0 : y + (tallest * _leading);
    }

    public double Height { get; }

    public void Write(Ink svg, Spot at)
    {
        foreach (var (sign, place, lines) in _entries)
        {
            svg.Append(sign.Sample.Length == 0 ? "" : $"<g transform=\"translate({Pen.Number(at.X + place.X)} {Pen.Number(at.Y + place.Y + (_leading / 2))})\">{sign.Sample}</g>");
            svg.Text(lines, at.X + place.X + (sign.Sample.Length > 0 ? Sample : 0), at.Y + place.Y + _size, _leading, $" font-size=\"{Pen.Number(_size)}\"{sign.AsWritten}");
        }
    }
}

/// <summary>One entry of the key: a sample 32 wide about the level 0, and what it means.</summary>
internal sealed record ChartSign(string Sample, string Words, string AsWritten = "");
