using static Commonweal.Web.Design.Drawing.Pen;

namespace Commonweal.Web.Design.Drawing.Charts;

/// <summary>Rules down a chart, each with its words above it: a row for each where they would lie over each other.</summary>
internal sealed class Flags
{
    private const double Apart = 5;
    private const double Narrowest = 60;
    private readonly List<Flag> _placed = [];
    private readonly double _size;
    private readonly double _leading;

    public Flags(IReadOnlyList<(double X, string Words, bool IsFaint)> flags, double width, double size)
    {
        (_size, _leading) = (size, size * 1.25);
        foreach (var (x, words, isFaint) in flags.OrderByDescending(f => f.X))
        {
            var fits = width - x - Apart;
            var turned = fits < Math.Min(110, Lettering.Width(words, size));
            var lines = Lettering.Lines(words, size, Math.Min(190, turned ? BackTo(x, flags) : fits));
            var wide = lines.Select(l => Lettering.Width(l, size)).DefaultIfEmpty().Max() + Apart;
            var (from, to) = turned ? (x - wide, x) : (x, x + wide);

            // Those further right are placed already: above whichever it would touch, and so no rule runs through words.
            var above = _placed.Where(p => p.From < to + Apart && from < p.To + Apart).Select(p => p.Up).DefaultIfEmpty().Max();
            _placed.Add(new(x, from, to, lines, turned, isFaint, above + (lines.Count * _leading) + 4));
        }

        Height = _placed.Select(p => p.Up).DefaultIfEmpty().Max();
    }

    public double Height { get; }

    // Not over the rule before it, unless that is so near that few words would fit.
    private static double BackTo(double x, IEnumerable<(double X, string Words, bool IsFaint)> flags)
    {
        var before = x - flags.Where(f => f.X < x).Select(f => f.X).DefaultIfEmpty().Max() - (2 * Apart);
        return before < Narrowest ? x - Apart : before;
    }

    public void Write(Ink svg, double top, double bottom)
    {
        foreach (var flag in _placed)
        {
            svg.Append($"<path d=\"M{Number(flag.X)} {Number(top - flag.Up + 2)}V{Number(bottom)}\" fill=\"none\" {(flag.IsFaint ? "stroke=\"#8a9499\" stroke-dasharray=\"2 3\"" : "stroke=\"#0b0c0c\" stroke-width=\"1.25\"")}/>");
        }

        foreach (var flag in _placed)
        {
            svg.Text(flag.Lines, flag.X + (flag.IsTurned ? -Apart : Apart), top - flag.Up + _size, _leading, $" font-size=\"{Number(_size)}\"{(flag.IsTurned ? " text-anchor=\"end\"" : "")} {ChartInk.Halo}");
        }
    }

    private sealed record Flag(double X, double From, double To, IReadOnlyList<string> Lines, bool IsTurned, bool IsFaint, double Up);
}
