using Commonweal.Bodies.Statements;
using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Registers;

/// <summary>How the partnership stands to other partnerships.</summary>
internal sealed class PartnershipLinksRegister() : PartyStatementsRegister<PartnershipLinkRow, PartnershipLink>("partnership-links", "Links with other partnerships")
{
    public override string Act => "Link with another partnership";

    protected override PartnershipLinkRow Describe(PartnershipLink link, RegisterSession session) => new(link, session);

    protected override void State(PartnershipLinkRow row, RegisterSession session) =>
        session.ThePartnership().LinkTo(row.Whom.Party(session), row.Link, row.Number, row.Lifetime, row.Citation);
}
