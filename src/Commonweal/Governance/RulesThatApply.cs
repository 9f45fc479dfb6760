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

    /// <summary>
    /// Whether anybody may read the check of a day: rules apply on it, and the partnership publishes how it stands by each that
    /// ever did. A check that was published and is no more is not read on by asking for an earlier day.
    /// </summary>
    public static bool IsCheckOpen(IReadOnlyCollection<(bool IsPublished, Lifetime Lifetime)> ever, DateOnly on) =>
        ever.Any(r => r.Lifetime.Includes(on)) && AreOpen(ever.Select(r => r.IsPublished));

    internal static bool AreOpen(IEnumerable<bool> published) => published.ToList() is { Count: > 0 } all && all.TrueForAll(p => p);

    internal static bool IsCheckOpen(IEnumerable<CollaborationStatement> stated, DateOnly on) =>
        IsCheckOpen([.. stated.OfType<RulesThatApply>().Select(r => (r.IsCheckPublished, r.Lifetime))], on);
}
