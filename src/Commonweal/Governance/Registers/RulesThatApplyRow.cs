using Commonweal.Platform.OpenData;

namespace Commonweal.Governance.Registers;

/// <summary>A row of rules-that-apply.csv.</summary>
internal sealed record RulesThatApplyRow : StatementRow
{
    [Column("rules", "The rules by the name of their file, such as english-partnership", IsKey = true, MaxLength = 100)]
    public string Rules { get; init; } = "";

    [Column("check-published", "Whether anybody may read how the partnership stands by these rules")]
    public bool IsCheckPublished { get; init; }

    public RulesThatApplyRow() { }

    public RulesThatApplyRow(RulesThatApply rules)
        : base(rules) => (Rules, IsCheckPublished) = (rules.Regime, rules.IsCheckPublished);
}
