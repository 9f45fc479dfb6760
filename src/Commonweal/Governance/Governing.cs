using Commonweal.Bodies;
using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Governance;

/// <summary>What a partnership says of the rules that apply to it.</summary>
public static class Governing
{
    /// <summary>States that a regime applies to it, and what anybody may read of how it stands by these rules.</summary>
    public static void ComeUnder(this Partnership partnership, string regime, HowPublic publishes, Lifetime lifetime, Citation citation)
    {
        partnership.State(new RulesThatApply(partnership, regime, publishes, lifetime, citation));
        partnership.Record("came under", new { regime, publishes = publishes.ToString() });
    }

    /// <summary>Whether anybody may read how it stands by each of the rules that ever applied to it.</summary>
    public static bool ShowsItsCheck(this Partnership partnership) =>
        partnership.Statements.OfType<RulesThatApply>().ToList() is { Count: > 0 } all && all.TrueForAll(r => r.Publishes is HowPublic.Check);

    /// <summary>States that a word of its own, or an organisation, counts as a term of the rules.</summary>
    public static void CountAs(this Partnership partnership, CountedWord word, string regime, string term, Lifetime lifetime, Citation citation)
    {
        partnership.State(new CountsAs(partnership, word, regime, term, lifetime, citation));
        partnership.Record("counted as", new { word = word.Kind?.Slug ?? word.Organisation!.Slug, term });
    }

    /// <summary>Sets a number of a rule for the partnership, or for one of its boards and groups.</summary>
    public static void Set(this Collaboration whose, RuleNamed rule, string setting, int number, Lifetime lifetime, Citation citation)
    {
        whose.State(new RuleSetting(whose, rule, setting, number, lifetime, citation));
        whose.Record("set", new { rule.Rule, setting, number });
    }

    /// <summary>Accepts that it falls short of a rule, and says why and who agreed.</summary>
    public static void Accept(this Collaboration whose, RuleNamed rule, string reason, Party by, Lifetime lifetime, Citation citation)
    {
        if (by.BodyId == whose.Id)
        {
            throw new BrokenRuleException($"Say in words that {whose.Name} accepted it itself");
        }

        whose.State(new AcceptedFinding(whose, rule, reason, by, lifetime, citation));
        whose.Record("accepted", new { rule.Rule, reason });
    }
}
