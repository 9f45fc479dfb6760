namespace Commonweal.Governance.Checks;

/// <summary>Two governance checks beside each other, of two days or before and after an act: what falls short newly, what is mended, and what is accepted newly.</summary>
public sealed class ChecksCompared
{
    private readonly Dictionary<(string, string, Guid?), Verdict> _before;
    private readonly Dictionary<(string, string, Guid?), Verdict> _after;

    public ChecksCompared(GovernanceCheck before, GovernanceCheck after)
    {
        (Before, After) = (before, after);
        (_before, _after) = (Worst(before), Worst(after));
    }

    public GovernanceCheck Before { get; }

    public GovernanceCheck After { get; }

    /// <summary>What falls short now and did not, because it was otherwise, not stated, not there or not asked.</summary>
    public IEnumerable<Finding> NewlyShort => NewlyStanding(Verdict.FallsShort);

    /// <summary>What is accepted now and was not.</summary>
    public IEnumerable<Finding> NewlyAccepted => NewlyStanding(Verdict.Accepted);

    /// <summary>What fell short, or was accepted, and is now as asked or advised.</summary>
    public IEnumerable<Finding> Mended => NewlyStanding(Verdict.Met).Where(f => Was(f) is Verdict.FallsShort or Verdict.Accepted);

    /// <summary>What fell short, or was accepted, and of which that can be said no more: the board ended, the rule too, or the fact is no longer stated.</summary>
    public IEnumerable<Finding> NoLongerFound => Before.Findings.Where(f => f.Verdict is Verdict.FallsShort or Verdict.Accepted
        && (!_after.TryGetValue(Key(f), out var now) || now is Verdict.NotStated));

    /// <summary>Whether anything changed between the two.</summary>
    public bool IsTheSame => !NewlyShort.Any() && !NewlyAccepted.Any() && !Mended.Any() && !NoLongerFound.Any();

    private IEnumerable<Finding> NewlyStanding(Verdict verdict) => After.Findings.Where(f => f.Verdict == verdict && _after[Key(f)] == verdict && Was(f) != verdict);

    private Verdict? Was(Finding finding) => _before.TryGetValue(Key(finding), out var before) ? before : null;

    // A rule may find several things of one board: then the worst of them says how it stands.
    private static Dictionary<(string, string, Guid?), Verdict> Worst(GovernanceCheck check) =>
        check.Findings.GroupBy(Key).ToDictionary(g => g.Key, g => g.Min(f => f.Verdict));

    private static (string, string, Guid?) Key(Finding finding) => (finding.Regime.Slug, finding.Rule.Slug, finding.Body?.Id);
}
