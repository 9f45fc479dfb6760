using Commonweal.Bodies.Registers;
using Commonweal.Saltmarsh.Story;
using static Commonweal.Saltmarsh.Writing.Book;

namespace Commonweal.Saltmarsh.Writing;

/// <summary>A seat, of which it is told who holds it, who comes in their place and what they can agree.</summary>
internal sealed class SeatTold(Book book, string body, string seat)
{
    /// <summary>Held by somebody whose name is drawn, unless the story names them.</summary>
    public SeatTold Held(string? from, string? person = null, string? post = null, string? until = null, Func<TermRow, TermRow>? but = null)
    {
        var row = new TermRow
        {
            Body = body,
            Seat = seat,
            Person = book.Person(person ?? book.Names.For($"{body}/{seat}/{from}")),
            Post = post,
            From = On(from),
            Until = On(until),
        };
        book.Tell(Seats.Part, but is null ? row : but(row));
        return this;
    }

    /// <summary>Held by somebody whom the book knows by that address.</summary>
    public SeatTold HeldBy(string from, string person)
    {
        book.Tell(Seats.Part, new TermRow { Body = body, Seat = seat, Person = person, From = On(from) });
        return this;
    }

    /// <summary>Held by somebody whose name is not for the public.</summary>
    public SeatTold HeldUnnamed(string from) => HeldBy(from, book.Person(book.Names.For($"{body}/{seat}/{from}"), isPublished: false));

    public SeatTold Vacant(string from, string? note = null)
    {
        book.Tell(Seats.Part, new TermRow { Body = body, Seat = seat, Vacant = true, From = On(from), Note = note });
        return this;
    }

    /// <summary>Nobody holds it since an election, until the council has nominated.</summary>
    public SeatTold Awaiting(string from)
    {
        book.Tell(Seats.Part, new TermRow { Body = body, Seat = seat, Vacant = true, AwaitingNomination = true, From = On(from) });
        return this;
    }

    /// <summary>A deputy, briefed on a day or never; the name is drawn unless the story names somebody.</summary>
    public SeatTold Deputy(string? briefed = null, string? person = null, string? post = null, string? pool = null, bool? papers = null, int? order = null)
    {
        book.Tell(Seats.Part, new DeputyRow
        {
            Body = body,
            Seat = seat,
            Person = book.Person(person ?? book.Names.For($"{body}/{seat}/deputy/{order}")),
            Post = post,
            Pool = pool,
            Order = order,
            Briefed = On(briefed),
            ReceivesPapers = papers,
        });
        return this;
    }

    /// <summary>The two officers whom the police send in anybody’s place.</summary>
    public SeatTold InThePolicePool() =>
        Deputy("2026-07-02", Cast.FirstOfThePolicePool, pool: "Police pool", order: 1).Deputy(null, Cast.SecondOfThePolicePool, pool: "Police pool", order: 2);

    public SeatTold CanAgree(MandateRow mandate)
    {
        book.Tell(Seats.Part, mandate with { Body = body, Seat = seat });
        return this;
    }
}
