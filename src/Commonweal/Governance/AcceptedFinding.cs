using Commonweal.Bodies;
using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Governance;

/// <summary>That a partnership knows that it falls short of a rule, accepts it, and says why and who agreed; from and until.</summary>
public sealed class AcceptedFinding : CollaborationStatement
{
    private AcceptedFinding() { }   // for EF

    internal AcceptedFinding(Collaboration whose, RuleNamed rule, string reason, Party by, Lifetime lifetime, Citation citation)
        : base(whose, kind: null, by, lifetime, citation) =>
        (Regime, Rule, Reason) = (rule.Regime, rule.Rule, reason);

    /// <summary>The slug of the regime.</summary>
    public string Regime { get; private set; } = "";

    /// <summary>The slug of the rule.</summary>
    public string Rule { get; private set; } = "";

    /// <summary>Why it is accepted.</summary>
    public string Reason { get; private set; } = "";
}
