namespace Commonweal.Performance.Returns;

/// <summary>A figure as it lies in its table, small enough to be held by the hundred thousand; "not a number" stands for none.</summary>
internal readonly record struct FigureRow
{
    private const byte HasValue = byte.MaxValue;

    private readonly byte _whyNone;
    private readonly byte _howFound;

    public FigureRow(Figure figure)
    {
        (Period, Value, Numerator, Denominator, Low, High) = (figure.Period.Number, OrNone(figure.Value), OrNone(figure.Numerator), OrNone(figure.Denominator), OrNone(figure.Low), OrNone(figure.High));
        (_whyNone, _howFound) = (figure.WhyNone is { } why ? (byte)why : HasValue, (byte)figure.HowFound);
    }

    public int SeriesId { get; init; }

    public int Period { get; init; }

    /// <summary>Where it stands in the file, as a spreadsheet counts rows.</summary>
    public int Row { get; init; }

    public double Value { get; init; }

    public double Numerator { get; init; }

    public double Denominator { get; init; }

    public double Low { get; init; }

    public double High { get; init; }

    public WhyNone? WhyNone
    {
        get => _whyNone == HasValue ? null : (WhyNone)_whyNone;
        init => _whyNone = value is { } why ? (byte)why : HasValue;
    }

    public HowFound HowFound
    {
        get => (HowFound)_howFound;
        init => _howFound = (byte)value;
    }

    /// <summary>Of which series and time it is, as one number by which rows sort as they lie in their table.</summary>
    public long Key => ((long)SeriesId << 32) | (uint)Period;

    /// <summary>Whether another says the same, whenever and however it came.</summary>
    public bool SaysTheSameAs(in FigureRow other) => this with { Row = 0 } == other with { Row = 0 };

    public Figure ToFigure() => new(Performance.Period.Stored(Period), OrNull(Value))
    {
        WhyNone = WhyNone,
        HowFound = HowFound,
        Numerator = OrNull(Numerator),
        Denominator = OrNull(Denominator),
        Low = OrNull(Low),
        High = OrNull(High),
    };

    public static double OrNone(double? value) => value ?? double.NaN;

    public static double? OrNull(double value) => double.IsNaN(value) ? null : value;
}
