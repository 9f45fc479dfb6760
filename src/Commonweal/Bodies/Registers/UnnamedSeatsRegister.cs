using Commonweal.Bodies.Statements;
using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Registers;

/// <summary>Members of boards and groups that are stated but not named.</summary>
internal sealed class UnnamedSeatsRegister() : CollaborationStatementsRegister<UnnamedSeatsRow, UnnamedSeats>("unnamed-seats", "Members that are counted and not named")
{
    public override string Act => "Count members who are not named";

    protected override UnnamedSeatsRow Describe(UnnamedSeats seats, RegisterSession session) => new(seats, session);

    protected override void State(UnnamedSeatsRow row, RegisterSession session) =>
        session.Find<Body>(row.Body)!.CountSeats(row.Number, row.Words, row.Lifetime, row.Citation);
}
