using Commonweal.Bodies.Seats;
using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Registers;

/// <summary>What whoever holds a seat can agree on behalf of those who sent them.</summary>
internal sealed class MandatesRegister() : SeatStatementsRegister<MandateRow, Mandate>("mandates", "What can be agreed on behalf of others")
{
    public override string Act => "State what can be agreed on behalf of others";

    protected override IEnumerable<Mandate> StatedOf(Seat seat) => seat.Mandates;

    protected override MandateRow Describe(Mandate mandate, RegisterSession session) => new(mandate, session);

    protected override void State(Seat seat, MandateRow row, RegisterSession session) =>
        seat.Empower(row.Words(session), row.Lifetime, row.Citation);
}
