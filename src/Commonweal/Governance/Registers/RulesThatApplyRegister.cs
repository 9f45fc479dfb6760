using Commonweal.Bodies.Registers;
using Commonweal.Platform.OpenData;

namespace Commonweal.Governance.Registers;

/// <summary>Which rules apply to the partnership.</summary>
internal sealed class RulesThatApplyRegister() : CollaborationStatementsRegister<RulesThatApplyRow, RulesThatApply>("rules-that-apply", "Rules that apply")
{
    public override string Act => "State which rules apply";

    protected override RulesThatApplyRow Describe(RulesThatApply rules, RegisterSession session) => new(rules);

    protected override void State(RulesThatApplyRow row, RegisterSession session) =>
        session.ThePartnership().ComeUnder(row.Rules.Regime("rules").Slug, row.Publishes, row.Lifetime, row.Citation);
}
