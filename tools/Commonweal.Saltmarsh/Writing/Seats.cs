using Commonweal.Bodies.Registers;
using Commonweal.Bodies.Seats;

namespace Commonweal.Saltmarsh.Writing;

/// <summary>The seats of one board or group.</summary>
internal sealed class Seats(Book book, string body)
{
    public const string Part = "Who sits where";

    /// <summary>A seat that votes, of an organisation if of one.</summary>
    public SeatTold Seat(string seat, string name, string? of = null, Func<SeatRow, SeatRow>? but = null)
    {
        var row = new SeatRow { Body = body, Seat = seat, Name = name, Organisation = of, Vote = Vote.Votes };
        book.Tell(Part, but is null ? row : but(row));
        return new SeatTold(book, body, seat);
    }

    /// <summary>The chair's seat; with a post, it comes with that post.</summary>
    public SeatTold Chair(string? of = null, string? post = null) => Seat("chair", "Chair", of, s => s with { Role = SeatRole.Chair, Post = post });

    public SeatTold ViceChair(string name, string of) => Seat("vice-chair", name, of, s => s with { Role = SeatRole.ViceChair });

    /// <summary>A seat that is held by whoever chairs another board or group.</summary>
    public SeatTold ChairOf(string other, string name) => Seat("chair-of-" + other, name, but: s => s with { ChairOf = other });
}
