using static Commonweal.Web.Design.Drawing.Pen;

namespace Commonweal.Web.Design.Drawing.Charts;

/// <summary>The names of lines where they end, moved apart where they would lie over each other.</summary>
internal sealed class EndNames(double left, double size)
{
    private const double Gap = 4;
    private readonly double _leading = size * 1.2;

    public void Write(Ink svg, IEnumerable<EndName> names, double top, double bottom)
    {
        foreach (var (name, y) in Apart([.. names.OrderBy(n => n.End.Y)], top, bottom))
        {
            var middle = y + (name.Lines.Count * _leading / 2);
            if (Math.Abs(middle - name.End.Y) > 5 || left - name.End.X > 30)
            {
                svg.Append($"<path d=\"M{Number(name.End.X + 8)} {Number(name.End.Y)}L{Number(left - 3)} {Number(middle)}\" fill=\"none\" stroke=\"{name.Colour}\" stroke-width=\"0.75\"/>");
            }

            svg.Text(name.Lines, left, y + size - 1, _leading, $" font-size=\"{Number(size)}\" fill=\"{name.Colour}\"{(name.IsOwn ? " font-weight=\"700\"" : "")}{name.AsWritten}");
        }
    }

    // Downwards until none touches the one above, then upwards again from the lower edge.
    private List<(EndName Name, double Y)> Apart(IReadOnlyList<EndName> names, double top, double bottom)
    {
        var heights = names.Select(n => (n.Lines.Count * _leading) + Gap).ToList();
        var at = new double[names.Count];
        for (var (i, free) = (0, top); i < names.Count; i++)
        {
            at[i] = Math.Max(free, names[i].End.Y - ((heights[i] - Gap) / 2));
            free = at[i] + heights[i];
        }

        for (var (i, free) = (names.Count - 1, bottom + Gap); i >= 0; i--)
        {
            at[i] = Math.Min(at[i], free - heights[i]);
            free = at[i];
        }

        return [.. names.Zip(at)];
    }
}

/// <summary>The name of a line and where the line ends.</summary>
internal sealed record EndName(Spot End, IReadOnlyList<string> Lines, string Colour, bool IsOwn, string AsWritten);
