using Commonweal.Platform.Kinds;
using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Registers;

/// <summary>Who answers to whom.</summary>
internal sealed class ReportingLinesRegister() : CollaborationStatementsRegister<ReportingLineRow, ReportingLine>("reporting-lines", "Who answers to whom")
{
    public override string Act => "State who answers to whom";

    internal override IEnumerable<Reference> References(object row) => base.References(row).Concat(((ReportingLineRow)row).Whom.References);

    protected override ReportingLineRow Describe(ReportingLine line, RegisterSession session) => new(line, session);

    protected override void State(ReportingLineRow row, RegisterSession session) => session.Find<Body>(row.Body)!
        .AnswerTo(row.Whom.Party(session), session.FindKind(KindOf.Line, row.Line)!, row.Subject, row.Lifetime, row.Citation);
}
