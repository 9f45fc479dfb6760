using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Seats;

/// <summary>Something stated of a seat: who holds it, who deputises, what can be agreed; from and until.</summary>
[SeenWith(nameof(Seat))]
public abstract class SeatStatement : Statement
{
    private protected SeatStatement() { }   // for EF

    private protected SeatStatement(Seat seat, Lifetime lifetime, Citation citation)
        : base(lifetime, citation) => (SeatId, Seat) = (seat.Id, seat);

    public Guid SeatId { get; private set; }

    public Seat Seat { get; private set; } = null!;
}
