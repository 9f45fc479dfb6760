using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Registers;

/// <summary>Who runs and who chairs each board or group.</summary>
internal sealed class BodyRolesRegister() : CollaborationStatementsRegister<BodyRoleRow, BodyRole>("body-roles", "Who runs it and who chairs it")
{
    protected override BodyRoleRow Describe(BodyRole role, RegisterSession session) => new(role, session);

    protected override void State(BodyRoleRow row, RegisterSession session)
    {
        var body = session.Find<Body>(row.Body)!;
        switch (row)
        {
            case { Role: RoleKind.Runs, Organisation: { } organisation, Post: null }:
                body.RunBy(session.Find<Organisation>(organisation)!, row.Lifetime, row.Citation);
                break;
            case { Role: RoleKind.Chairs, Organisation: null, Post: { } post }:
                body.ChairedBy(session.Find<Post>(post)!, row.Lifetime, row.Citation);
                break;
            default:
                throw new BrokenRuleException("An organisation runs it, and the holder of a post chairs it; fill in the one and leave the other empty");
        }
    }
}
