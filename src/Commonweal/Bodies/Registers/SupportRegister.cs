using Commonweal.Bodies.Statements;
using Commonweal.People;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Registers;

/// <summary>What the partnership and its boards and groups are given other than money.</summary>
internal sealed class SupportRegister() : CollaborationStatementsRegister<SupportRow, SupportInKind>("support", "Support in kind")
{
    public override string Act => "State what is given other than money";

    protected override SupportRow Describe(SupportInKind support, RegisterSession session) => new(support, session);

    protected override void State(SupportRow row, RegisterSession session) => session.Whose(row.Body).SupportedBy(
        session.Find<Organisation>(row.GivenBy),
        new SupportWords(row.What, session.FindKind(KindOf.Support, row.Kind), row.Number, row.Fund, row.Ended),
        session.Find<Organisation>(row.Host),
        row.Lifetime,
        row.Citation);
}
