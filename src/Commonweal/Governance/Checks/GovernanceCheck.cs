using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.Governance.Regimes;

namespace Commonweal.Governance.Checks;

/// <summary>Whether a partnership's governance is sound: each rule that applies to it, held against the facts of one day.</summary>
public sealed class GovernanceCheck
{
    private readonly Facts.Read _read;
    private readonly RegimeBook _book;

    internal GovernanceCheck(RegimeBook book, DateOnly on, Facts.Read read)
    {
        (_read, _book, On) = (read, book, on);
        var stated = read.Statements.Where(s => s.Lifetime.Includes(on)).ToList();
        Applied = [.. stated.OfType<RulesThatApply>().Where(a => book.Find(a.Regime) is not null)
            .OrderByDescending(a => a.Lifetime.From?.Earliest ?? DateOnly.MinValue).DistinctBy(a => a.Regime).OrderBy(a => a.Regime, StringComparer.Ordinal)];
        Bodies = Applied.Count == 0 ? new Facts(on, regime: null, read).Bodies : [];
        Findings = [.. Applied.SelectMany(a => Of(book.Find(a.Regime)!, stated))];
    }

    /// <summary>The day.</summary>
    public DateOnly On { get; }

    public PartnershipFacts Partnership => _read.Partnership;

    /// <summary>The rules that apply to the partnership on the day.</summary>
    public IReadOnlyList<RulesThatApply> Applied { get; }

    /// <summary>The rules that apply on the day, whether anything was found by them or not.</summary>
    public IEnumerable<Rule> Rules => Applied.SelectMany(a => _book.Find(a.Regime)!.On(On));

    /// <summary>The boards and groups of the day, whether a rule is about them or not.</summary>
    public IReadOnlyList<BodyFacts> Bodies { get; private set; } = [];

    /// <summary>What was found, rule by rule in the order of the regime.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Whether anybody may read it.</summary>
    public bool IsPublished => RulesThatApply.AreOpen(HowPublic.Check, _read.Statements, On);

    /// <summary>Whether anybody may read a yearly statement made from it.</summary>
    public bool IsStatementPublished => RulesThatApply.AreOpen(HowPublic.Statement, _read.Statements, On);

    /// <summary>How many things it holds, so that those that are kept ready can be kept to a measure.</summary>
    public int Things => _read.Statements.Count + Findings.Count + Bodies.Sum(b => 1 + b.Seats.Count);

    /// <summary>The findings most worth acting on: law before guidance before advice, what concerns all before what concerns one.</summary>
    public IEnumerable<Finding> MostWorthActingOn => Findings.Where(f => f.Verdict is Verdict.FallsShort)
        .OrderByDescending(f => f.Rule.Standing).ThenBy(f => f.Body is not null).ThenByDescending(f => f.Found.Details.Count).Take(5);

    /// <summary>What people call the rules that apply.</summary>
    public string NameOf(RulesThatApply applied) => _book.Find(applied.Regime)!.Name;

    /// <summary>How many findings stand so.</summary>
    public int Count(Verdict verdict) => Findings.Count(f => f.Verdict == verdict);

    /// <summary>The check of the same day as it would be, were the boards and groups at hand saved with what is stated of them and who sits there; of each, no more need be at hand than what changes.</summary>
    internal GovernanceCheck With(IReadOnlyCollection<Body> atHand, IReadOnlyCollection<Body> formed)
    {
        var byId = atHand.ToDictionary(b => b.Id);
        var bodies = _read.Bodies.Select(b => byId.GetValueOrDefault(b.Id, b)).Concat(formed)
            .Where(b => b.Lifetime.Includes(On)).OrderBy(b => b.Name, StringComparer.Ordinal).ThenBy(b => b.Slug, StringComparer.Ordinal).ToList();
        var (statements, seats) = (atHand.SelectMany(b => b.Statements).ToDictionary(s => s.Id), atHand.SelectMany(b => b.Seats).ToDictionary(s => s.Id));
        var asKnown = new SeatsAtHand(_read.Sitting.Known);
        var there = bodies.ConvertAll(b => b.Id).ToHashSet();
        return new GovernanceCheck(_book, On, _read with
        {
            Bodies = bodies,
            Statements = [.. _read.Statements.Where(s => !statements.ContainsKey(s.Id)), .. statements.Values],
            Sitting = new Sitting(On, [.. _read.Sitting.Known.Where(s => !seats.ContainsKey(s.Id)), .. seats.Values.Select(asKnown.Of)], s => there.Contains(s.BodyId)),
        });
    }

    private IEnumerable<Finding> Of(Regime regime, IReadOnlyCollection<CollaborationStatement> stated)
    {
        var facts = new Facts(On, regime, _read);
        Bodies = facts.Bodies;
        var settings = stated.OfType<RuleSetting>().Where(s => s.Regime == regime.Slug && IsOurs(s)).ToLookup(s => s.Rule);
        var accepted = stated.OfType<AcceptedFinding>().Where(a => a.Regime == regime.Slug && IsOurs(a)).ToLookup(a => a.Rule);
        return regime.On(On).SelectMany(rule => Of(regime, rule, facts, [.. settings[rule.Slug]], [.. accepted[rule.Slug]]));
    }

    // Of a joint group, what another partnership set or accepted is that one's, and its check may not be published.
    private bool IsOurs(CollaborationStatement statement) =>
        statement.BodyId is null || _read.Bodies.Any(b => b.Id == statement.BodyId && b.PartnershipId == Partnership.Id);

    private static IEnumerable<Finding> Of(Regime regime, Rule rule, Facts facts, IReadOnlyList<RuleSetting> settings, IReadOnlyList<AcceptedFinding> accepted)
    {
        // The rule as it stands, and once more for each board or group that has numbers of its own.
        var common = Held(regime, rule, facts, RuleSetting.Counting(settings.Where(s => s.BodyId is null)), accepted);
        return common.Select(f => f.Body is { } body && settings.Any(s => s.BodyId == body.Id)
            ? Held(regime, rule, facts, RuleSetting.Counting(settings.Where(s => s.BodyId is null || s.BodyId == body.Id)), accepted).First(o => o.Body == body)
            : f);
    }

    private static IEnumerable<Finding> Held(Regime regime, Rule rule, Facts facts, IReadOnlyList<RuleSetting> settings, IReadOnlyList<AcceptedFinding> accepted)
    {
        var set = RuleSetting.Set(rule, settings);
        return Check.Named(rule.Check)!.Look(facts, set).Select(found =>
        {
            var reason = found.Verdict is Verdict.FallsShort ? accepted.FirstOrDefault(a => a.BodyId == found.Body?.Id) : null;
            return new Finding(regime, set, found, reason is null ? found.Verdict : Verdict.Accepted, settings, reason);
        });
    }
}
