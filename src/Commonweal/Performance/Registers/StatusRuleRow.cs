using Commonweal.Performance.Courses;
using Commonweal.Platform;
using Commonweal.Platform.OpenData;

namespace Commonweal.Performance.Registers;

/// <summary>A row of status-rules.csv.</summary>
internal sealed record StatusRuleRow : CitedRow
{
    [Column("order", "Its place, counted from 1; the first rule that holds is the answer", IsKey = true)]
    public int Order { get; init; }

    [Column("test", "What it asks of a figure")]
    public StatusTest Test { get; init; }

    [Column("by", "By how much: 0.5 in the indicator's unit, or 5 %; empty for the target's own tolerance", MaxLength = 40)]
    public string? By { get; init => field = value is null ? null : Performance.Tolerance.Read(value)?.ToString() ?? value; }

    [Column("then", "What the figure is where that is so")]
    public Course Then { get; init; }

    public StatusRuleRow() { }

    public StatusRuleRow(StatusRuleLine line)
        : base(line) => (Order, Test, By, Then) = (line.Order, line.Test, line.Within?.ToString(), line.Then);

    public StatusRule Rule => Then <= Course.OffCourse
        ? new(Test, Then, By.AsTolerance("by"))
        : throw new BrokenRuleException("A rule says on-course, near or off-course; enter one of them") { About = "then" };
}
