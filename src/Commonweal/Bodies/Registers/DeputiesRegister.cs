using Commonweal.Bodies.Seats;
using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Registers;

/// <summary>Who deputises for whom.</summary>
internal sealed class DeputiesRegister() : SeatStatementsRegister<DeputyRow, Deputy>("deputies", "Deputies")
{
    public override string Act => "State who deputises";

    protected override IEnumerable<Deputy> StatedOf(Seat seat) => seat.Deputies;

    protected override DeputyRow Describe(Deputy deputy, RegisterSession session) => new(deputy, session);

    protected override bool IsWhole(DeputyRow row) => (row.Person ?? row.Post) is not null;

    protected override void State(Seat seat, DeputyRow row, RegisterSession session) =>
        seat.Designate(row.Who(session), row.Lifetime, row.Citation);
}
