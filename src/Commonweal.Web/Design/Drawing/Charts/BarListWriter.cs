using Commonweal.Performance;
using static Commonweal.Web.Design.Drawing.Charts.ChartInk;
using static Commonweal.Web.Design.Drawing.Pen;

namespace Commonweal.Web.Design.Drawing.Charts;

/// <summary>Writes bars as SVG: a name, a bar and its value in a row each; on a phone the name stands above the bar.</summary>
internal sealed class BarListWriter
{
    private const double Gap = 10;
    private readonly BarList _list;
    private readonly ChartShape _shape;
    private readonly string _asWritten;
    private readonly IReadOnlyList<(Bar Bar, IReadOnlyList<string> Name, string Value)> _rows;
    private readonly ChartKey _key;
    private readonly double _left;
    private readonly double _right;
    private readonly double _low;
    private readonly double _high;
    private Ink _svg = new();

    public BarListWriter(BarList list, ChartShape shape)
    {
        (_list, _shape, _asWritten) = (list, shape, Ink.Attribute("lang", list.Language));
        _rows = [.. list.Sorted.Select(b => (b, Lettering.Lines(b.Name, shape.Letters, NameRoom), b.Figure.Value is { } v ? list.Numbers.Write(v) : list.Words.Why(b.Figure)))];
        _left = shape.NamesAtEnds ? _rows.SelectMany(r => r.Name).Select(n => Lettering.Width(n, shape.Letters)).DefaultIfEmpty().Max() + Gap : 0;
        _right = shape.Width - _rows.Max(r => Lettering.Width(r.Value, shape.Letters)) - Gap;
        var values = _rows.SelectMany(r => r.Bar.Figure.Reach).Concat(Nation is { } nation ? [nation] : []).Append(0).ToList();
        (_low, _high) = (values.Min(), values.Max() > values.Min() ? values.Max() : 1);
        _key = new ChartKey(Signs(), shape.Width - 2, shape.Small);
    }

    private double? Nation => ChartPoint.Sound(_list.Nation?.Figure.Value);
    private double NameRoom => _shape.NamesAtEnds ? 210 : _shape.Width;
    private double Leading => _shape.Letters * 1.2;
    private double Thick => _shape.NamesAtEnds ? 17 : 12;

    public string Write(string look)
    {
        var measure = Lettering.Lines(_list.Measure ?? "", _shape.Small, _shape.Width);
        var top = (measure.Count * _shape.Small * 1.3) + (Nation is null ? 4 : _shape.Small + 14);
        var bottom = top + _rows.Sum(r => Height(r.Name));
        _svg = Open(look, _list.IdPrefix, _list.Title, _list.Description, _shape.Width, bottom + (_key.Height > 0 ? _key.Height + 14 : 0) + 4);
        _svg.Text(measure, 0, _shape.Small, _shape.Small * 1.3, $" font-size=\"{Number(_shape.Small)}\"{_asWritten}");
        var y = top;
        foreach (var (bar, name, _) in _rows)
        {
            Length(bar, BarAt(name, y));
            y += Height(name);
        }

        _svg.Append($"<path d=\"M{Number(X(0))} {Number(top - 2)}V{Number(bottom)}\" stroke=\"{Stroke.Quiet}\" stroke-width=\"1.25\"/>");
        NationAcross(top, bottom);
        Words(top);
        _key.Write(_svg, new(0, bottom + 10));
        return _svg.Append("</svg>").ToString();
    }

    private double Height(IReadOnlyList<string> name) =>
        _shape.NamesAtEnds ? Math.Max(Thick, name.Count * Leading) + 9 : (name.Count * Leading) + Thick + 12;

    private double X(double value) => _left + 1 + ((value - _low) / (_high - _low) * (_right - _left - 2));

    private double BarAt(IReadOnlyList<string> name, double y) =>
        _shape.NamesAtEnds ? y + ((Height(name) - 9 - Thick) / 2) : y + (name.Count * Leading) + 3;

    private void Length(Bar bar, double y)
    {
        if (bar.Figure.Value is { } length)
        {
            var (from, to) = (Math.Min(X(0), X(length)), Math.Max(X(0), X(length)));
            _svg.Append($"<rect x=\"{Number(from)}\" y=\"{Number(y)}\" width=\"{Number(Math.Max(to - from, 1))}\" height=\"{Number(Thick)}\" {Look(bar.IsOwn, bar.Figure.HowFound)}/>");
        }

        if (bar.Figure.HasInterval)
        {
            var (low, high, middle) = (Number(X(bar.Figure.Low!.Value)), Number(X(bar.Figure.High!.Value)), Number(y + (Thick / 2)));
            var across = $"M{low} {middle}H{high}M{low} {Number(y + 4)}V{Number(y + Thick - 4)}M{high} {Number(y + 4)}V{Number(y + Thick - 4)}";
            _svg.Append($"<path d=\"{across}\" stroke=\"#fff\" stroke-width=\"3.5\"/><path d=\"{across}\" stroke=\"#0b0c0c\" stroke-width=\"1.25\"/>");
        }
    }

    // After the lines: on a phone names stand in their way.
    private void Words(double y)
    {
        foreach (var (bar, name, value) in _rows)
        {
            var look = $" font-size=\"{Number(_shape.Letters)}\" {Halo}{(bar.IsOwn ? " font-weight=\"700\"" : "")}";
            var first = _shape.NamesAtEnds ? y + ((Height(name) - 9 - (name.Count * Leading)) / 2) : y;
            _svg.Text(name, 0, first + (_shape.Letters * 0.95), Leading, look + _asWritten);
            _svg.Text([value], _shape.Width - 1, BarAt(name, y) + (Thick / 2) + (_shape.Letters * 0.35), 0, $"{look} text-anchor=\"end\"");
            y += Height(name);
        }
    }

    // White beside it, so that it is seen across dark bars too.
    private void NationAcross(double top, double bottom)
    {
        if (Nation is not { } nation)
        {
            return;
        }

        var (x, words) = (X(nation), $"{_list.Nation!.Name} {_list.Numbers.Write(nation)}");
        var half = Lettering.Width(words, _shape.Small) / 2;
        var line = $"<path d=\"M{Number(x)} {Number(top - 6)}V{Number(bottom)}\"";
        _svg.Append($"{line} stroke=\"#fff\" stroke-width=\"4\"/>{line} stroke=\"#0b0c0c\" stroke-width=\"1.75\" stroke-dasharray=\"6 3\"/>");
        _svg.Text([words], Math.Clamp(x, half, Math.Max(half, _shape.Width - half)), top - 10, 0, $" font-size=\"{Number(_shape.Small)}\" text-anchor=\"middle\"{_asWritten}");
    }

    private IEnumerable<ChartSign> Signs()
    {
        var found = _rows.Where(r => r.Bar.Figure.Value is not null).Select(r => r.Bar.Figure.HowFound).Distinct().Order().ToList();
        foreach (var how in found is [HowFound.Measured] ? [] : found)
        {
            yield return new($"<rect y=\"-6\" width=\"32\" height=\"12\" {Look(false, how)}/>", _list.Words.Of(how));
        }

        if (_rows.Any(r => r.Bar.Figure.HasInterval))
        {
            yield return new("<path d=\"M2 0H30M2 -4V4M30 -4V4\" stroke=\"#0b0c0c\" stroke-width=\"1.25\"/>", _list.Words.Interval);
        }
    }

    // Dark against pale for our own, and a line that is whole only around what was measured.
    private static string Look(bool isOwn, HowFound how)
    {
        var fill = how is not (HowFound.Measured or HowFound.Imputed) ? "#fff" : isOwn ? Stroke.Own : "#d3e4e4";
        var dash = how switch { HowFound.Imputed => "1.5 2.5", HowFound.Projected => "5 3", _ => null };
        return $"fill=\"{fill}\" stroke=\"{Stroke.Own}\" stroke-width=\"{(isOwn ? "2.5" : "1")}\"{Ink.Attribute("stroke-dasharray", dash)}";
    }
}
