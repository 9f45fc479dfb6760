using Commonweal.Bodies.Registers;
using Commonweal.Governance.Reviews;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.OpenData;

namespace Commonweal.Governance.Registers;

/// <summary>Where those who take part place the partnership and its boards and groups among the relationships.</summary>
internal sealed class SelfAssessmentsRegister()
    : CollaborationStatementsRegister<SelfAssessmentRow, SelfAssessment>("self-assessments", "Where those who take part place it")
{
    public override string Act => "State where somebody places it";

    protected override SelfAssessmentRow Describe(SelfAssessment assessment, RegisterSession session) => new(assessment, session);

    internal override IEnumerable<Reference> References(object row) => base.References(row).Concat(((SelfAssessmentRow)row).ByWhom.References);

    protected override void State(SelfAssessmentRow row, RegisterSession session) => session.Whose(row.Body).Assess(
        session.FindKind(KindOf.Relationship, row.Relationship)!, row.ByWhom.Party(session), row.Reason, row.Lifetime, row.Citation);
}
