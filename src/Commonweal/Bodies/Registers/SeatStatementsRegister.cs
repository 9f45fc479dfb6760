using Commonweal.Bodies.Seats;
using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Registers;

/// <summary>A register of one sort of statement about seats.</summary>
internal abstract class SeatStatementsRegister<TRow, TStatement>(string name, string title) : StatementsRegister<TRow, TStatement>(name, title)
    where TRow : SeatStatementRow
    where TStatement : SeatStatement
{
    // A seat is told by its body and its own name together, which is more than one column can refer to.
    internal override IEnumerable<Reference> References(object row) =>
        base.References(row).Append(new Reference("seat", "seats", null, ((TRow)row).SeatKey));

    protected sealed override IEnumerable<TStatement> All(RegisterSession session) => session.All<Seat>().SelectMany(StatedOf);

    protected sealed override void State(TRow row, RegisterSession session) => State(session.Find<Seat>(row.SeatKey)!, row, session);

    protected sealed override void TakeBack(TStatement held, RegisterSession session) => held.Seat.TakeBack(held);

    /// <summary>What of this sort is stated of a seat.</summary>
    protected abstract IEnumerable<TStatement> StatedOf(Seat seat);

    /// <summary>States what the row says of the seat.</summary>
    protected abstract void State(Seat seat, TRow row, RegisterSession session);
}
