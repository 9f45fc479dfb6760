using Commonweal.Bodies.Statements;
using Commonweal.People;
using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Registers;

/// <summary>Which organisations lead and co-ordinate the partnership, and which answer for its money.</summary>
internal sealed class PartnershipRolesRegister() : CollaborationStatementsRegister<PartnershipRoleRow, PartnershipRole>("partnership-roles", "Who leads the partnership and who answers for its money")
{
    public override string Act => "State who leads or answers for the money";

    protected override PartnershipRoleRow Describe(PartnershipRole role, RegisterSession session) => new(role, session);

    protected override void State(PartnershipRoleRow row, RegisterSession session) =>
        session.ThePartnership().Entrust(session.Find<Organisation>(row.Organisation)!, row.Role, row.Fund, row.Lifetime, row.Citation);
}
