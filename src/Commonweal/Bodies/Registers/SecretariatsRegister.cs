using Commonweal.People;
using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Registers;

/// <summary>Who runs each board or group.</summary>
internal sealed class SecretariatsRegister() : CollaborationStatementsRegister<SecretariatRow, Secretariat>("secretariats", "Who runs each board or group")
{
    public override string Act => "State who runs a board or group";

    protected override SecretariatRow Describe(Secretariat secretariat, RegisterSession session) => new(secretariat, session);

    protected override void State(SecretariatRow row, RegisterSession session) =>
        session.Find<Body>(row.Body)!.RunBy(session.Find<Organisation>(row.Organisation)!, row.Lifetime, row.Citation);
}
