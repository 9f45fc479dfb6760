using Commonweal.Bodies.Seats;
using Commonweal.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Bodies.Finding;

/// <summary>That a person holds a seat of a body or deputises for whoever does, from and until.</summary>
internal sealed record OnASeat
{
    public Guid? PersonId { get; init; }

    public Guid BodyId { get; init; }

    public DateOnly? FromEarliest { get; init; }

    public DateOnly? FromLatest { get; init; }

    public DateOnly? UntilEarliest { get; init; }

    public DateOnly? UntilLatest { get; init; }

    public static IEnumerable<IQueryable<OnASeat>> All(CommonwealDb db) => [Of(db.Terms(), nameof(Term.PersonId)), Of(db.Deputies(), nameof(Deputy.PersonId))];

    private static IQueryable<OnASeat> Of<T>(IQueryable<T> stated, string person)
        where T : SeatStatement => stated.Select(s => new OnASeat
        {
            PersonId = EF.Property<Guid?>(s, person),
            BodyId = s.Seat.BodyId,
            FromEarliest = s.Lifetime.FromEarliest,
            FromLatest = s.Lifetime.FromLatest,
            UntilEarliest = s.Lifetime.UntilEarliest,
            UntilLatest = s.Lifetime.UntilLatest,
        });
}
