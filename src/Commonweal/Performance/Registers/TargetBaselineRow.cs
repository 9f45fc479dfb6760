using Commonweal.Performance.Targets;
using Commonweal.Platform.OpenData;
using Commonweal.Platform.Time;

namespace Commonweal.Performance.Registers;

/// <summary>A row of target-baselines.csv.</summary>
internal sealed record TargetBaselineRow : CitedRow
{
    [Column("target", "The target", IsKey = true, RefersTo = "targets")]
    public string Target { get; init; } = "";

    [Column("agreed-on", "When it was agreed; empty where it is not stated", IsKey = true)]
    public ImpreciseDate? AgreedOn { get; init; }

    [Column("period", "The time for which it was found: a month such as 2009-04, a quarter such as 2009/10 Q1, a year such as 2009/10 or 2009", MaxLength = 40)]
    public string Period { get; init => field = Performance.Period.TryParse(value, out var period) ? period.ToString() : value; } = "";

    [Column("value", "The value from which the target starts, in the indicator's unit: the number alone")]
    public double Value { get; init; }

    [Column("found-in", "The survey, return or register in which it was found", MaxLength = 500)]
    public string? FoundIn { get; init; }

    public TargetBaselineRow() { }

    public TargetBaselineRow(TargetBaseline baseline, RegisterSession session)
        : base(baseline) =>
        (Target, AgreedOn, Period, Value, FoundIn) = (session.KeyOf(baseline.TargetId)!, baseline.AgreedOn, baseline.Period.ToString(), baseline.Value, baseline.FoundIn);
}
