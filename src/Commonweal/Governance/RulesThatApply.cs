using Commonweal.Bodies;
using Commonweal.Governance.Regimes;
using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Governance;

/// <summary>That a regime applies to a partnership; from and until.</summary>
public sealed class RulesThatApply : CollaborationStatement
{
    private RulesThatApply() { }   // for EF

    internal RulesThatApply(Partnership partnership, string regime, HowPublic publishes, Lifetime lifetime, Citation citation)
        : base(partnership, kind: null, Party.NotStated, lifetime, citation) => (Regime, Publishes) = (regime, publishes);

    /// <summary>The slug of the regime.</summary>
    public string Regime { get; private set; } = "";

    /// <summary>What anybody may read of how the partnership stands by these rules; no chair has it published unasked.</summary>
    public HowPublic Publishes { get; private set; }

    /// <summary>
    /// Whether anybody may read so much as at a day: rules apply on it, and the partnership publishes as much of how it stands by
    /// each that ever did. A check that was published and is no more is not read on by asking for an earlier day.
    /// </summary>
    public static bool AreOpen(HowPublic what, IReadOnlyCollection<(HowPublic Publishes, Lifetime Lifetime)> ever, DateOnly on) =>
        ever.Any(r => r.Lifetime.Includes(on)) && ever.All(r => r.Publishes >= what);

    internal static bool AreOpen(HowPublic what, IEnumerable<CollaborationStatement> stated, DateOnly on) =>
        AreOpen(what, [.. stated.OfType<RulesThatApply>().Select(r => (r.Publishes, r.Lifetime))], on);
}
