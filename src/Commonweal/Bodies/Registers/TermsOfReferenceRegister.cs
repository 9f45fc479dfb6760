using Commonweal.Bodies.Statements;
using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Registers;

/// <summary>What each board or group has agreed of itself.</summary>
internal sealed class TermsOfReferenceRegister() : CollaborationStatementsRegister<TermsRow, TermsOfReference>("terms-of-reference", "Terms of reference")
{
    public override string Act => "Adopt terms of reference";

    protected override TermsRow Describe(TermsOfReference terms, RegisterSession session) => new(terms, session);

    internal override IEnumerable<Reference> References(object row) => base.References(row).Concat(((TermsRow)row).AgreedByWhom.References);

    protected override void State(TermsRow row, RegisterSession session) =>
        session.Find<Body>(row.Body)!.Adopt(row.Words, row.AgreedByWhom.Party(session), row.Lifetime, row.Citation);
}
