using Commonweal.Performance.Targets;
using Commonweal.Platform.OpenData;

namespace Commonweal.Performance.Registers;

/// <summary>A row of target-values.csv.</summary>
internal sealed record TargetValueRow : CitedRow
{
    [Column("target", "The target", IsKey = true, RefersTo = "targets")]
    public string Target { get; init; } = "";

    [Column("period", "The time for which it is promised: a month such as 2009-04, a quarter such as 2009/10 Q1, a year such as 2009/10 or 2009", IsKey = true, MaxLength = 40)]
    public string Period { get; init => field = Performance.Period.TryParse(value, out var period) ? period.ToString() : value; } = "";

    [Column("value", "The value to be reached, in the indicator's unit: the number alone")]
    public double Value { get; init; }

    [Column("without", "What would be reached without the agreement; empty where it is not stated")]
    public double? Without { get; init; }

    [Column("on-the-way", "Whether it is planned on the way, and not itself promised; empty where it is promised")]
    public bool? OnTheWay { get; init => field = value is true ? true : null; }

    public TargetValueRow() { }

    public TargetValueRow(TargetValue value, RegisterSession session)
        : base(value) =>
        (Target, Period, Value, Without, OnTheWay) = (session.KeyOf(value.TargetId)!, value.Period.ToString(), value.Value, value.Without, value.IsOnTheWay);
}
