using Commonweal.Bodies.Registers;
using Commonweal.Platform.OpenData;

namespace Commonweal.Governance.Registers;

/// <summary>The numbers of rules that the partnership set for itself.</summary>
internal sealed class RuleSettingsRegister() : CollaborationStatementsRegister<RuleSettingRow, RuleSetting>("rule-settings", "Numbers that the partnership set for itself")
{
    public override string Act => "Set a number for a rule";

    protected override RuleSettingRow Describe(RuleSetting setting, RegisterSession session) => new(setting, session);

    protected override void State(RuleSettingRow row, RegisterSession session)
    {
        var rule = KnownRules.Rule(row.Rules, row.Rule);
        session.Whose(row.Body).Set(rule, rule.Setting(row.Setting), row.Number, row.Lifetime, row.Citation);
    }
}
