using Commonweal.Bodies.Seats;
using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Registers;

/// <summary>A row about something that was stated of a seat.</summary>
internal abstract record SeatStatementRow : StatementRow
{
    public abstract string Body { get; init; }

    public abstract string Seat { get; init; }

    protected SeatStatementRow() { }

    protected SeatStatementRow(SeatStatement statement)
        : base(statement) { }

    internal string SeatKey => SeatsRegister.Key(Body, Seat);
}
