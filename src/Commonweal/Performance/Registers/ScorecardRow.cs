using Commonweal.Platform.OpenData;

namespace Commonweal.Performance.Registers;

/// <summary>A row of scorecard.csv.</summary>
internal sealed record ScorecardRow : CitedRow
{
    [Column("indicator", "The indicator that the partnership watches", IsKey = true, RefersTo = "indicators")]
    public string Indicator { get; init; } = "";

    [Column("area", "The area whose figures count for the partnership", RefersTo = "areas")]
    public string Area { get; init; } = "";

    [Column("theme", "The theme under which it stands", RefersTo = "themes")]
    public string? Theme { get; init; }

    [Column("owner", "The organisation that is to hand its figures in, and answers for them; empty where nobody was named", RefersTo = "organisations")]
    public string? Owner { get; init; }

    [Column("order", "Its place on the scorecard, counted from 1")]
    public int Order { get; init; }

    public ScorecardRow() { }

    public ScorecardRow(ScorecardLine line, RegisterSession session)
        : base(line) =>
        (Indicator, Area, Theme, Owner, Order) = (session.KeyOf(line.IndicatorId)!, session.KeyOf(line.AreaId)!, session.KeyOf(line.ThemeId), session.KeyOf(line.AnswerableId), line.Order);
}
