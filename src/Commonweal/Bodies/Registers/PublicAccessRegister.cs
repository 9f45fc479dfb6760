using Commonweal.Bodies.Statements;
using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Registers;

/// <summary>Whether the public can come to the meetings of each board or group.</summary>
internal sealed class PublicAccessRegister() : CollaborationStatementsRegister<PublicAccessRow, PublicAccess>("public-access", "Whether the public can come")
{
    public override string Act => "State whether the public can come";

    protected override PublicAccessRow Describe(PublicAccess access, RegisterSession session) => new(access, session);

    protected override void State(PublicAccessRow row, RegisterSession session) => session.Find<Body>(row.Body)!
        .Open(new AccessWords(row.MayAttend, row.MaySpeak, row.MayAsk, row.Reason), row.Lifetime, row.Citation);
}
