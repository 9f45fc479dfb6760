using Commonweal.Bodies;
using Commonweal.Governance.Regimes;
using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Governance;

/// <summary>That a regime applies to a partnership; from and until.</summary>
public sealed class RulesThatApply : CollaborationStatement
{
    private RulesThatApply() { }   // for EF

    internal RulesThatApply(Partnership partnership, string regime, bool isCheckPublished, Lifetime lifetime, Citation citation)
        : base(partnership, kind: null, Party.NotStated, lifetime, citation) => (Regime, IsCheckPublished) = (regime, isCheckPublished);

    /// <summary>The slug of the regime.</summary>
    public string Regime { get; private set; } = "";

    /// <summary>Whether anybody may read how the partnership stands by these rules; no chair has it published unasked.</summary>
    public bool IsCheckPublished { get; private set; }
}
