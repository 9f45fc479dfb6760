using Commonweal.Bodies.Registers;
using Commonweal.Governance.Reviews;
using Commonweal.Platform.OpenData;

namespace Commonweal.Governance.Registers;

/// <summary>A row of self-assessments.csv.</summary>
internal sealed record SelfAssessmentRow : StatementRow
{
    [Column("body", "The board or group; empty for the partnership itself", IsKey = true, RefersTo = "bodies")]
    public string? Body { get; init; }

    [Column("relationship", "Where it is placed: how those who take part stand to each other", IsKey = true, RefersTo = "kinds", OnList = "relationship")]
    public string Relationship { get; init; } = "";

    [Column("by-what", "Who places it: a body, an organisation, a post, the partnership, others, or not-stated", IsKey = true)]
    public PartyKind ByWhat { get; init; }

    [Column("by", "Its address, or others in words; empty for the partnership itself and where it is not stated", IsKey = true, Suggests = ["bodies", "organisations", "posts"])]
    public string? By { get; init; }

    [Column("reason", "Why they place it there", MaxLength = 2000)]
    public string? Reason { get; init; }

    public SelfAssessmentRow() { }

    public SelfAssessmentRow(SelfAssessment assessment, RegisterSession session)
        : base(assessment)
    {
        (Body, Relationship, Reason) = (session.KeyOf(assessment.BodyId), session.KindOf(assessment.KindId)!, assessment.Reason);
        (_, ByWhat, By) = PartyCells.Of(assessment, "by", session);
    }

    public PartyCells ByWhom => new("by", ByWhat, By);
}
