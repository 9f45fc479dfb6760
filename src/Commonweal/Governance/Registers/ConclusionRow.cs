using Commonweal.Bodies;
using Commonweal.Governance.Reviews;
using Commonweal.Platform;
using Commonweal.Platform.OpenData;
using Commonweal.Platform.Time;

namespace Commonweal.Governance.Registers;

/// <summary>A row of review-conclusions.csv.</summary>
internal sealed record ConclusionRow : StatementRow
{
    [Column("review", "The review that concludes it", IsKey = true, RefersTo = "reviews")]
    public string Review { get; init; } = "";

    [Column("order", "Its place in the review, counted from 1", IsKey = true)]
    public int Order { get; init; }

    [Column("kind", "Whether it was found, learnt, laid down as a principle, recommended or asked")]
    public ConclusionKind Kind { get; init; }

    [Column("number", "Its number as the review prints it, such as 2b", MaxLength = 20)]
    public string? Number { get; init; }

    [Column("text", "What it says", MaxLength = 2000)]
    public string Text { get; init; } = "";

    [Column("body", "The board or group that it is about; empty where it is about all of them", RefersTo = "bodies")]
    public string? Body { get; init; }

    [Column("rules", "The rules by the name of their file, such as english-partnership, where one of them says the same", MaxLength = 100)]
    public string? Rules { get; init; }

    [Column("rule", "The rule that says the same", MaxLength = 100)]
    public string? Rule { get; init; }

    [Column("reply", "What was replied to a recommendation; empty where it is not stated")]
    public ReplyKind? Reply { get; init; }

    [Column("reply-text", "The reply in words", MaxLength = 2000)]
    public string? ReplyText { get; init; }

    [Column("owner", "Who is to do it", MaxLength = 500)]
    public string? Owner { get; init; }

    [Column("due", "By when it is to be done")]
    public ImpreciseDate? Due { get; init; }

    [Column("done-on", "When it was done")]
    public ImpreciseDate? DoneOn { get; init; }

    [Column("came-of-it", "What came of it", MaxLength = 2000)]
    public string? CameOfIt { get; init; }

    public ConclusionRow() { }

    public ConclusionRow(Conclusion conclusion, RegisterSession session)
        : base(conclusion)
    {
        (Review, Order, Kind, Number) = (session.KeyOf(conclusion.ReviewId)!, conclusion.Order, conclusion.Kind, conclusion.Number);
        (Text, Body, Rules, Rule) = (conclusion.Text, session.KeyOf(conclusion.BodyId), conclusion.Regime, conclusion.Rule);
        (Reply, ReplyText, Owner) = (conclusion.Reply, conclusion.ReplyText, conclusion.Owner);
        (Due, DoneOn, CameOfIt) = (conclusion.Due, conclusion.DoneOn, conclusion.CameOfIt);
    }

    public ConclusionWords Words(RegisterSession session) => new(
        Order, Kind, Text, Number, session.Find<Body>(Body), Named, Reply, ReplyText, Owner, Due, DoneOn, CameOfIt);

    private RuleNamed? Named => (Rules, Rule) switch
    {
        (null, null) => null,
        ({ } rules, { } rule) => KnownRules.Rule(rules, rule),
        (null, _) => throw new BrokenRuleException("Its \"rules\" is empty beside a rule; enter the file that has the rule, such as english-partnership") { About = "rules" },
        _ => throw new BrokenRuleException("Its \"rule\" is empty beside rules; enter the rule, or take the rules out") { About = "rule" },
    };
}
