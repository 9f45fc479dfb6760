using System.Globalization;
using Commonweal.Performance.Returns;
using Commonweal.Platform.OpenData;

namespace Commonweal.Performance.Registers;

/// <summary>A row of figures.csv.</summary>
internal sealed record FigureRow
{
    [Column("indicator", "The indicator that it was found for", IsKey = true, RefersTo = "indicators")]
    public string Indicator { get; init; } = "";

    [Column("area", "The place that it was found for", IsKey = true, RefersTo = "areas")]
    public string Area { get; init; } = "";

    [Column("group", "The group of people that it is of, such as age: 16 to 24; empty for all", IsKey = true, MaxLength = Series.LongestGroup)]
    public string? Group { get; init; }

    [Column("period", "The time that it was found for: a month such as 2009-04, a quarter such as 2009/10 Q1, or a year such as 2009/10, 2009, 2009/10 academic or 2008 survey", IsKey = true)]
    public string Period { get; init; } = "";

    [Column("value", "The number alone, in the indicator's unit; NA where there is none, c where so few were counted that somebody could be known by it", HoldsNumbers = true)]
    public string Value { get; init; } = "";

    [Column("how-found", "How it was found; empty where it was measured", IsKey = true, IfEmpty = "measured")]
    public HowFound? HowFound { get; init; } = Performance.HowFound.Measured;

    [Column("numerator", "What a rate counts, such as the crimes")]
    public double? Numerator { get; init; }

    [Column("denominator", "What a rate is of, such as the people who live there")]
    public double? Denominator { get; init; }

    [Column("low", "The lower end of its confidence interval, in the indicator's unit")]
    public double? Low { get; init; }

    [Column("high", "The upper end of its confidence interval")]
    public double? High { get; init; }

    [Column("revision", "1 for what was found later for the same time, 2 after that; empty for what was found first", IsKey = true)]
    public int? Revision { get; init => field = value is 0 ? null : value; }

    public FigureRow() { }

    public FigureRow(string indicator, string area, string group, Figure figure)
    {
        (Indicator, Area, Group, Period) = (indicator, area, group.Length == 0 ? null : group, figure.Period.ToString());
        (Value, HowFound, Revision) = (FigureText.Write(figure), figure.HowFound, figure.Revision);
        (Numerator, Denominator, Low, High) = (figure.Numerator, figure.Denominator, figure.Low, figure.High);
    }

    /// <summary>Its cells, as all ways of taking figures in have them.</summary>
    public FigureCells Cells() => new()
    {
        Indicator = Indicator,
        Area = Area,
        Group = Group,
        Period = Period,
        Value = Value,
        HowFound = Column.Word(HowFound ?? Performance.HowFound.Measured),
        Numerator = Text(Numerator),
        Denominator = Text(Denominator),
        Low = Text(Low),
        High = Text(High),
    };

    private static string? Text(double? number) => number?.ToString(CultureInfo.InvariantCulture);
}
