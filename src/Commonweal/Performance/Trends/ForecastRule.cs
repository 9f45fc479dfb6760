namespace Commonweal.Performance.Trends;

/// <summary>How an indicator's next figures are foretold (peers 44): from at least so many measured figures since it was last counted anew.</summary>
/// <param name="Needed">How many figures it takes; three at least, since two always lie on a line.</param>
/// <param name="Seasonal">Whether only figures of the same time of the year are used.</param>
/// <param name="Least">The least that a value can be, such as 0.</param>
/// <param name="Most">The most that it can be, such as 100 for per cent.</param>
public sealed record ForecastRule(int Needed = 5, bool Seasonal = false, double? Least = null, double? Most = null)
{
    public int Needed { get; init; } = Needed >= 3 ? Needed : throw new ArgumentOutOfRangeException(nameof(Needed), Needed, "A forecast takes three figures at least");

    public double? Least { get; init; } = Finite.Value(Least);

    public double? Most { get; init; } = Finite.Value(Most);

    /// <summary>What it would be in a period that has no figure yet.</summary>
    public Forecast Of(Measured series, Period period)
    {
        var figures = series.Before(period).Where(f => series.Between(f.Period, period) is null && (!Seasonal || f.Period.From.Month == period.From.Month)).ToList();
        var forecast = new Forecast(period, figures.Count, Needed);
        if (figures.Count < Needed || series.Latest?.Period >= period)
        {
            return forecast;
        }

        var line = new Line([.. figures.Select(f => ((double)Month(f.Period), f.Value!.Value))]);
        var (value, range) = (line.At(Month(period)), line.RangeAt(Month(period)));
        return forecast with { Value = Possible(value), Low = Possible(value - range), High = Possible(value + range) };
    }

    private static int Month(Period period) => (period.From.Year * 12) + period.From.Month;

    private double Possible(double value) => Math.Min(Math.Max(value, Least ?? double.MinValue), Most ?? double.MaxValue);
}
