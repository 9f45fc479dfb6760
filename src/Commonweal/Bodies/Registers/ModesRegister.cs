using Commonweal.Platform.Kinds;
using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Registers;

/// <summary>How the partnership and its boards and groups work.</summary>
internal sealed class ModesRegister() : CollaborationStatementsRegister<ModeRow, Mode>("modes", "How it works")
{
    public override string Act => "Declare how it works";

    protected override ModeRow Describe(Mode mode, RegisterSession session) => new(mode, session);

    protected override void State(ModeRow row, RegisterSession session) => session.Whose(row.Body).Declare(
        session.FindKind(KindOf.Mode, row.Mode)!,
        row.Primary,
        new ModeWords(row.Purpose, row.Membership, row.Support, row.Methods, row.Reporting),
        row.Lifetime,
        row.Citation);
}
