using Commonweal.Platform.OpenData;

namespace Commonweal.Governance.Registers;

/// <summary>A row of rules-that-apply.csv.</summary>
internal sealed record RulesThatApplyRow : StatementRow
{
    [Column("rules", "The rules by the name of their file, such as english-partnership", IsKey = true, MaxLength = 100)]
    public string Rules { get; init; } = "";

    [Column("publishes", "What anybody may read of how the partnership stands by these rules: the check as it stands, the yearly statement only, or nothing")]
    public HowPublic Publishes { get; init; }

    public RulesThatApplyRow() { }

    public RulesThatApplyRow(RulesThatApply rules)
        : base(rules) => (Rules, Publishes) = (rules.Regime, rules.Publishes);
}
