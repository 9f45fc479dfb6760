using Commonweal.Performance.RollUps;
using Commonweal.Platform.OpenData;

namespace Commonweal.Performance.Registers;

/// <summary>A row of indicators.csv.</summary>
internal sealed record IndicatorRow : DatedRow
{
    [Column("indicator", "Its address: small letters, digits and hyphens", IsKey = true, MaxLength = 100)]
    public string Indicator { get; init; } = "";

    [Column("name", "What it is called")]
    public string Name { get; init; } = "";

    [Column("code", "The number by which others know it, such as NI 16", MaxLength = 50)]
    public string? Code { get; init; }

    [Column("definition", "What exactly is counted or measured", MaxLength = 4000)]
    public string? Definition { get; init; }

    [Column("unit", "What stands beside its figures: %, £, per 10,000 people", MaxLength = 50)]
    public string? Unit { get; init; }

    [Column("polarity", "Whether high or low is good")]
    public Polarity? Polarity { get; init; }

    [Column("decimals", "How many digits after the point its figures are shown with, from 0 to 6")]
    public int? Decimals { get; init; }

    [Column("frequency", "For which periods figures are found")]
    public PeriodKind? Frequency { get; init; }

    [Column("figures-from", "Who finds its figures", MaxLength = 500)]
    public string? FiguresFrom { get; init; }

    [Column("numerator", "What a rate counts, such as crimes", MaxLength = 500)]
    public string? Numerator { get; init; }

    [Column("denominator", "What a rate is of, such as people who live there", MaxLength = 500)]
    public string? Denominator { get; init; }

    [Column("per", "To how many of these a rate is: 100 for a percentage")]
    public int? Per { get; init; }

    [Column("level", "The kind of place for which its figures are found", RefersTo = "kinds", OnList = "area")]
    public string? Level { get; init; }

    [Column("data-quality", "What is known of how good its figures are", MaxLength = 2000)]
    public string? DataQuality { get; init; }

    [Column("tolerance", "How large a change may be and still be none: 0.5 in its unit, or 5 %; empty where every change is one", MaxLength = 40)]
    public string? Tolerance { get; init => field = value is null ? null : Performance.Tolerance.Read(value)?.ToString() ?? value; }

    [Column("every", "Of how many periods one has a figure: 2 for a survey every two years; empty for each")]
    public int? Every { get; init; }

    [Column("days-until-due", "How many days after the end of a period its figure is to be there")]
    public int? DaysUntilDue { get; init; }

    [Column("compared-with", "With the middle of how many earlier figures the latest is compared; empty for one")]
    public int? ComparedWith { get; init; }

    [Column("seasonal", "Whether it goes up and down within a year, so that it is compared with the same time of the year before; empty where it does not")]
    public bool? Seasonal { get; init => field = value is true ? true : null; }

    [Column("adds-up", "How the figures of several areas become that of a larger one; empty where they do not")]
    public HowAddedUp? AddsUp { get; init; }

    [Column("asks-sign-off", "Whether its figures count only once somebody has signed them off; empty where they count at once")]
    public bool? AsksSignOff { get; init => field = value is true ? true : null; }

    public IndicatorRow() { }

    public IndicatorRow(Indicator indicator, RegisterSession session)
        : base(indicator, indicator.Lifetime)
    {
        (Indicator, Name, Code, Definition) = (indicator.Slug, indicator.Name, indicator.Code, indicator.Definition);
        (Unit, Polarity, Decimals, Frequency) = (indicator.Unit, indicator.Polarity, indicator.Decimals, indicator.Frequency);
        (FiguresFrom, Numerator, Denominator, Per) = (indicator.FiguresFrom, indicator.Numerator, indicator.Denominator, indicator.Per);
        (Level, DataQuality) = (session.KindOf(indicator.LevelId), indicator.DataQuality);
        (Tolerance, Every, DaysUntilDue, ComparedWith) = (indicator.Tolerance?.ToString(), indicator.Every, indicator.DaysUntilDue, indicator.ComparedWith);
        (Seasonal, AddsUp, AsksSignOff) = (indicator.IsSeasonal, indicator.AddsUp, indicator.AsksSignOff);
    }

    public IndicatorWords Words => new(Name)
    {
        Code = Code,
        Definition = Definition,
        Unit = Unit,
        Polarity = Polarity,
        Decimals = Decimals,
        Frequency = Frequency,
        FiguresFrom = FiguresFrom,
        Numerator = Numerator,
        Denominator = Denominator,
        Per = Per,
        DataQuality = DataQuality,
        Tolerance = Tolerance.AsTolerance("tolerance"),
        Every = Every,
        DaysUntilDue = DaysUntilDue,
        ComparedWith = ComparedWith,
        IsSeasonal = Seasonal is true,
        AddsUp = AddsUp,
        AsksSignOff = AsksSignOff is true,
    };
}
