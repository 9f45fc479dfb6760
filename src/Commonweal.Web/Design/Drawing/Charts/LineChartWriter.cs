using Commonweal.Performance;
using static Commonweal.Web.Design.Drawing.Charts.ChartInk;
using static Commonweal.Web.Design.Drawing.Pen;

namespace Commonweal.Web.Design.Drawing.Charts;

/// <summary>Writes a line chart as SVG that needs no style sheet, script or font of ours.</summary>
internal sealed class LineChartWriter(LineChart chart, ChartShape shape)
{
    private readonly LineChartPlan _plan = new(chart, shape);
    private readonly string _asWritten = Ink.Attribute("lang", chart.Language);
    private Ink _svg = new();

    public string Write(string look)
    {
        _svg = Open(look, chart.IdPrefix, chart.Title, chart.Description, shape.Width, _plan.Height, _asWritten);
        Grid();
        Periods();
        _plan.Flags.Write(_svg, _plan.Top - 8, _plan.Bottom);
        Intervals();
        foreach (var series in _plan.Series)
        {
            Lines(series);
            Marks(series);
        }

        Missing();
        Said();
        _plan.Key.Write(_svg, new(0, _plan.KeyAt));
        return _svg.Append("</svg>").ToString();
    }

    private void Grid()
    {
        _svg.Text(_plan.Measure, 0, shape.Small, shape.Small * 1.3, $" font-size=\"{Number(shape.Small)}\"{_asWritten}");
        if (_plan.Projected is { } projected)
        {
            var from = Math.Max(_plan.Left, _plan.Times.Before(projected.Period));
            _svg.Append($"<rect x=\"{Number(from)}\" y=\"{Number(_plan.Top)}\" width=\"{Number(_plan.Right - from)}\" height=\"{Number(shape.Height)}\" fill=\"#f3f5f5\"/>");
        }

        var level = $"H{Number(_plan.Right)}";
        _svg.Append($"<path d=\"{string.Concat(_plan.Values.Ticks.Select(t => $"M{Number(_plan.Left)} {Number(_plan.Y(t))}{level}"))}\" stroke=\"#d5dbdb\"/>")
            .Append(_plan.Values.HasZero ? $"<path d=\"M{Number(_plan.Left)} {Number(_plan.Y(0))}{level}\" stroke=\"{Stroke.Quiet}\" stroke-width=\"1.25\"/>" : "")
            .Append($"<g font-size=\"{Number(shape.Letters)}\" text-anchor=\"end\">");
        foreach (var tick in _plan.Values.Ticks)
        {
            _svg.Text([_plan.Values.Label(tick)], _plan.Left - 8, _plan.Y(tick) + (shape.Letters * 0.35), 0);
        }

        _svg.Append("</g>");
    }

    private void Periods()
    {
        var ticks = _plan.Labels.Select(l => $"M{Number(_plan.Times.At(l.Period))} {Number(_plan.Bottom)}v5");
        _svg.Append($"<path d=\"{string.Concat(ticks)}\" stroke=\"{Stroke.Quiet}\"/><g font-size=\"{Number(shape.Small)}\" text-anchor=\"middle\">");
        foreach (var (period, lines) in _plan.Labels)
        {
            _svg.Text(lines, _plan.Times.At(period), _plan.LabelsAt + shape.Small, shape.Small * 1.2);
        }

        _svg.Append("</g>");
    }

    private void Intervals()
    {
        if (!_plan.HasBand)
        {
            foreach (var point in (_plan.Own?.Drawn ?? []).Where(p => p.HasInterval))
            {
                _svg.Append(Mark.Whisker(_plan.Times.At(point.Period), _plan.Y(point.Low!.Value), _plan.Y(point.High!.Value), 4));
            }

            return;
        }

        foreach (var stretch in _plan.Own?.Stretches(chart.Breaks) ?? [])
        {
            var known = stretch.Where(p => p.HasInterval).ToList();
            var around = known.Select(p => new Spot(_plan.Times.At(p.Period), _plan.Y(p.High!.Value))).Concat(known.AsEnumerable().Reverse().Select(p => new Spot(_plan.Times.At(p.Period), _plan.Y(p.Low!.Value))));
            _svg.Append(known.Count == 0 ? "" : $"<path d=\"{Trace(around)}Z\" {LineChartSigns.Band}/>");
        }
    }

    private void Lines(ChartSeries series)
    {
        foreach (var stretch in series.Stretches(chart.Breaks))
        {
            if (series.Style == SeriesStyle.Plan)
            {
                _svg.Append($"<path d=\"{Steps(stretch)}\" {Stroke.Of(series.Style, HowFound.Measured).Look}/>");
                continue;
            }

            foreach (var (how, points) in Alike(stretch))
            {
                _svg.Append($"<path d=\"{Trace(points.Select(_plan.At))}\" {Stroke.Of(series.Style, how).Look}/>");
            }
        }
    }

    // A stretch in pieces of one look; each begins where the one before it ends.
    public static IEnumerable<(HowFound How, IReadOnlyList<ChartPoint> Points)> Alike(IReadOnlyList<ChartPoint> stretch)
    {
        for (var from = 0; from < stretch.Count - 1;)
        {
            var (to, how) = (from + 1, Stroke.Between(stretch[from], stretch[from + 1]));
            while (to < stretch.Count - 1 && Stroke.Between(stretch[to], stretch[to + 1]) == how)
            {
                to++;
            }

            yield return (how, [.. stretch.Skip(from).Take(to - from + 1)]);
            from = to;
        }
    }

    private string Steps(IReadOnlyList<ChartPoint> stretch)
    {
        var half = Math.Min(_plan.Times.Step, 60) / 2;
        return string.Concat(stretch.Select((p, n) => (At: _plan.At(p), Begins: n == 0)).Select(s =>
            $"{(s.Begins ? $"M{Number(Math.Max(_plan.Left, s.At.X - half))} {Number(s.At.Y)}" : $"H{Number(s.At.X - half)}V{Number(s.At.Y)}")}H{Number(Math.Min(_plan.Right, s.At.X + half))}"));
    }

    private void Marks(ChartSeries series)
    {
        foreach (var stretch in series.Stretches(chart.Breaks))
        {
            foreach (var point in stretch)
            {
                var stands = stretch.Count == 1 || point == series.Latest || point.HowFound != HowFound.Measured;
                var reach = stands ? Math.Max(_plan.Reach, 2.5) : _plan.Reach;
                _svg.Append(series.Style switch
                {
                    SeriesStyle.Plan => reach > 0 ? Mark.Planned(_plan.At(point), reach) : "",
                    SeriesStyle.Own => reach > 0 ? Mark.Of(point.HowFound, _plan.At(point), reach, Stroke.Own) : "",
                    _ => stretch.Count == 1 ? Mark.Of(point.HowFound, _plan.At(point), 2.5, Stroke.Of(series.Style, point.HowFound).Colour) : "",
                });
            }
        }
    }

    // A word for each mark where there is room; the key says what the mark alone means.
    private void Missing()
    {
        var free = 0.0;
        foreach (var point in _plan.Missing)
        {
            var (x, word) = (_plan.Times.At(point.Period), chart.Words.Why(point));
            var half = Lettering.Width(word, shape.Small) / 2;
            _svg.Append(Mark.None(new(x, _plan.Bottom), 3));
            if (x - half >= free && x + half <= shape.Width)
            {
                _svg.Text([word], x, _plan.Bottom + 8 + shape.Small, 0, $" font-size=\"{Number(shape.Small)}\" text-anchor=\"middle\" fill=\"{Stroke.Quiet}\"");
                free = x + half + 4;
            }
        }
    }

    private void Said()
    {
        new EndNames(_plan.Right + 10, shape.Letters).Write(_svg, _plan.Names.Select(n => new EndName(
            _plan.At(n.Key.Drawn[^1]), n.Value, Stroke.Of(n.Key.Style, HowFound.Measured).Colour, n.Key == _plan.Own, _asWritten)), _plan.Top, _plan.Bottom);
        if (_plan.Own is { Latest: { } latest } own && !(shape.NamesAtEnds && _plan.SaysLatestAtEnd(own)))
        {
            new LatestWords(_plan, shape.Letters).Write(_svg, latest);
        }
    }
}
