using Commonweal.Bodies.Statements;
using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Registers;

/// <summary>A row of unnamed-seats.csv.</summary>
internal sealed record UnnamedSeatsRow : StatementRow
{
    [Column("body", "The board or group", IsKey = true, RefersTo = "bodies")]
    public string Body { get; init; } = "";

    [Column("words", "Who they are, in the words of the paper", IsKey = true, MaxLength = 2000)]
    public string? Words { get; init; }

    [Column("number", "How many there are; empty where it is not stated, and 0 where there are no others")]
    public int? Number { get; init; }

    public UnnamedSeatsRow() { }

    public UnnamedSeatsRow(UnnamedSeats seats, RegisterSession session)
        : base(seats) =>
        (Body, Words, Number) = (session.KeyOf(seats.BodyId)!, seats.Text, seats.Number);
}
