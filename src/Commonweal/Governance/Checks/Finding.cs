using Commonweal.Governance.Regimes;
using Commonweal.Platform.Time;

namespace Commonweal.Governance.Checks;

/// <summary>
/// One line of the governance check: a rule held against a board, a group or the partnership itself, with the fact found, what
/// is asked or advised, and the source that says so.
/// </summary>
/// <param name="Regime">The rules to which the rule belongs.</param>
/// <param name="Rule">The rule, with the numbers that the partnership set for itself.</param>
/// <param name="Found">What was found.</param>
/// <param name="Verdict">How it stands; accepted where it falls short and the partnership says why.</param>
/// <param name="Settings">The numbers that the partnership set for itself, where they differ from those of the rule.</param>
/// <param name="Accepted">That the partnership accepts that it falls short.</param>
public sealed record Finding(Regime Regime, Rule Rule, Found Found, Verdict Verdict, IReadOnlyList<RuleSetting> Settings, AcceptedFinding? Accepted)
{
    /// <summary>The board or group; none for the partnership itself.</summary>
    public BodyFacts? Body => Found.Body;

    /// <summary>Since when it is so, where that is stated.</summary>
    public ImpreciseDate? Since => Found.Since;
}
