using Commonweal.Bodies;
using Commonweal.Platform;

namespace Commonweal.Performance.Courses;

/// <summary>One line of a partnership's own rules by which a figure is on course, near or off course.</summary>
[SeenWith(nameof(Partnership))]
public sealed class StatusRuleLine : Entity, ICited
{
    private StatusRuleLine() { }   // for EF

    public StatusRuleLine(Partnership partnership, int order, StatusRule rule, Citation citation)
    {
        Refuse(order < 1, "The place of a rule is 1 or more");

        (PartnershipId, Order) = (partnership.Id, order);
        Say(rule, citation);
    }

    public Guid PartnershipId { get; private set; }

    public Partnership Partnership { get; private set; } = null!;

    public override Guid OwnerId => PartnershipId;

    /// <summary>Its place among the rules, read from top to bottom.</summary>
    public int Order { get; private set; }

    public StatusTest Test { get; private set; }

    /// <summary>By how much; null for the target's own tolerance.</summary>
    public Tolerance? Within { get; private set; }

    public Course Then { get; private set; }

    /// <summary>What it asks, and what a figure is where that is so.</summary>
    public StatusRule AsRule() => new(Test, Then, Within);

    public Citation Citation { get; private set; } = Citation.None;

    /// <summary>States what it asks, and what a figure is where that is so.</summary>
    public void Say(StatusRule rule, Citation citation)
    {
        (Test, Within, Then, Citation) = (rule.Test, rule.Within, rule.Then, citation);
        Record("ruled", new { Order, Test, Then });
    }

    /// <summary>Strikes it out: it is asked no longer.</summary>
    public void StrikeOut() => Record("struck out", new { Order, Test, Then });

    /// <summary>The rules that the lines of a partnership make; the usual ones where it has none. What none of them says is off course.</summary>
    public static StatusRules Rules(IEnumerable<StatusRuleLine> lines, string name) => Rules([.. lines.OrderBy(l => l.Order).Select(l => l.AsRule())], name);

    /// <summary>The rules that those of a partnership make, of which the last may be left to be understood.</summary>
    public static StatusRules Rules(IReadOnlyList<StatusRule> rules, string name)
    {
        var otherwise = rules.TakeWhile(r => r.Test is not StatusTest.Otherwise).Count();
        return rules.Count == 0 ? StatusRules.Usual
            : new StatusRules(name, otherwise == rules.Count ? [.. rules, new(StatusTest.Otherwise, Course.OffCourse)] : [.. rules.Take(otherwise + 1)]);
    }
}
