using Commonweal.Platform.OpenData;

namespace Commonweal.Governance.Registers;

/// <summary>A row of rule-settings.csv.</summary>
internal sealed record RuleSettingRow : StatementRow
{
    [Column("rules", "The rules by the name of their file, such as english-partnership", IsKey = true, MaxLength = 100)]
    public string Rules { get; init; } = "";

    [Column("rule", "The rule", IsKey = true, MaxLength = 100)]
    public string Rule { get; init; } = "";

    [Column("body", "The board or group for which the number is set; empty for all", IsKey = true, RefersTo = "bodies")]
    public string? Body { get; init; }

    [Column("setting", "Which number of the rule, such as at-least", IsKey = true, MaxLength = 50)]
    public string Setting { get; init; } = "";

    [Column("number", "The number that the partnership set for itself")]
    public int Number { get; init; }

    public RuleSettingRow() { }

    public RuleSettingRow(RuleSetting setting, RegisterSession session)
        : base(setting) =>
        (Rules, Rule, Body, Setting, Number) = (setting.Regime, setting.Rule, session.KeyOf(setting.BodyId), setting.Setting, setting.Number);
}
