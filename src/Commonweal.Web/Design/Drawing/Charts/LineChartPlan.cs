using Commonweal.Performance;

namespace Commonweal.Web.Design.Drawing.Charts;

/// <summary>Where everything of a line chart stands.</summary>
internal sealed class LineChartPlan
{
    private const double Edge = 12;
    private const double Leading = 1.3;
    private readonly ChartShape _shape;

    public LineChartPlan(LineChart chart, ChartShape shape)
    {
        (Chart, _shape) = (chart, shape);
        Series = [.. chart.Series.Where(s => s.Drawn.Count > 0).OrderByDescending(s => s.Style)];
        Own = chart.Series.FirstOrDefault(s => s.Style == SeriesStyle.Own);
        Missing = [.. Own?.Missing ?? []];
        Values = new ValueAxis([.. Series.SelectMany(s => s.Drawn.SelectMany(p => s == Own ? p.Reach : [p.Value!.Value]))], shape.Ticks, chart.Numbers);
        Left = Values.Ticks.Max(t => Lettering.Width(Values.Label(t), shape.Letters)) + 8;
        Names = Series.Where(_ => shape.NamesAtEnds).ToDictionary(s => s, NameLines);
        Right = shape.Width - (shape.NamesAtEnds ? Names.Values.SelectMany(n => n).Select(n => Lettering.Width(n, shape.Letters)).Max() + 16 : 2);
        Times = Axis([.. (Own?.Points ?? []).Select(p => p.Period), .. Series.SelectMany(s => s.Drawn).Select(p => p.Period)]);
        Labels = Times.Labels(chart.Words.Period, shape.Small, LabelRoom);
        Measure = Lettering.Lines(chart.Measure ?? "", shape.Small, shape.Width);
        Flags = new Flags([.. Said()], shape.Width, shape.Small);
        Top = (Measure.Count * shape.Small * Leading) + (Measure.Count > 0 ? 8 : 0) + Flags.Height + 8;
        Bottom = Top + shape.Height;
        LabelsAt = Bottom + (Missing.Count > 0 ? 26 : 8);
        Key = new ChartKey(new LineChartSigns(this).All(namesLines: !shape.NamesAtEnds), shape.Width - 2, shape.Small);
        KeyAt = LabelsAt + (Labels.Max(l => l.Lines.Count) * shape.Small * Leading) + 12;
    }

    private double LabelRoom => _shape.Small * 5;

    public LineChart Chart { get; }

    /// <summary>Those with something to draw, the most important last, which lies above the others.</summary>
    public IReadOnlyList<ChartSeries> Series { get; }

    public ChartSeries? Own { get; }
    public IReadOnlyList<ChartPoint> Missing { get; }
    public ValueAxis Values { get; }
    public TimeAxis Times { get; }
    public IReadOnlyList<(Period Period, IReadOnlyList<string> Lines)> Labels { get; }
    public IReadOnlyDictionary<ChartSeries, IReadOnlyList<string>> Names { get; }
    public IReadOnlyList<string> Measure { get; }
    public Flags Flags { get; }
    public ChartKey Key { get; }
    public double Left { get; }
    public double Right { get; }
    public double Top { get; }
    public double Bottom { get; }
    public double LabelsAt { get; }
    public double KeyAt { get; }
    public double Height => KeyAt + Key.Height + 4;

    /// <summary>The first of our own figures that is merely expected, where none that was found comes after it.</summary>
    public ChartPoint? Projected => Own?.Drawn.FirstOrDefault(p => p.HowFound == HowFound.Projected && !(Own.Latest?.Period.From > p.Period.From));

    /// <summary>How large marks are; 0 where so many would hide the line, and only those stay that say something of their own.</summary>
    public double Reach => Times.Step switch { >= 16 => 3.5, >= 12 => 2.5, _ => 0 };

    /// <summary>Whether intervals are a band behind the line and not a whisker at each figure.</summary>
    public bool HasBand => Times.Step < 16;

    public Spot At(ChartPoint point) => new(Times.At(point.Period), Y(point.Value!.Value));

    public double Y(double value) => Bottom - (Values.Share(value) * (Bottom - Top));

    /// <summary>Whether the latest figure is said where its line ends, together with the name.</summary>
    public bool SaysLatestAtEnd(ChartSeries series) => series == Own && series.Latest is { } latest && latest == series.Drawn[^1];

    public string Latest(ChartPoint latest) => string.Format(Chart.Words.ValueIn, Chart.Numbers.Write(latest.Value!.Value), Chart.Words.Period(latest.Period));

    private IReadOnlyList<string> NameLines(ChartSeries series) =>
    [
        .. Lettering.Lines(series.Name, _shape.Letters, 128),
        .. SaysLatestAtEnd(series) ? Lettering.Lines(Latest(series.Latest!), _shape.Letters, 128) : [],
    ];

    // The words below the first and the last period must not reach over the edge.
    private TimeAxis Axis(IReadOnlyList<Period> periods)
    {
        double Half(Period period) => Lettering.Lines(Chart.Words.Period(period), _shape.Small, LabelRoom).Select(l => Lettering.Width(l, _shape.Small)).DefaultIfEmpty().Max() / 2;
        var (first, last) = (periods.MinBy(p => p.From), periods.MaxBy(p => p.From));
        return new TimeAxis(periods, Math.Max(Left + Edge, Half(first)), Math.Min(Right - Edge, _shape.Width - Half(last)));
    }

    private IEnumerable<(double X, string Words, bool IsFaint)> Said()
    {
        foreach (var change in Chart.Breaks.Where(b => Times.IsWithin(b.Since)))
        {
            yield return (Times.Before(change.Since), change.Words, false);
        }

        if (Projected is { } projected && Times.Count > 1)
        {
            yield return (Math.Max(Left, Times.Before(projected.Period)), Chart.Words.ProjectedFrom, true);
        }
    }
}
