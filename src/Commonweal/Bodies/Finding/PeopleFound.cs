using Commonweal.Bodies.Seats;
using Commonweal.People;
using Commonweal.Platform.Database;
using Commonweal.Platform.Search;

namespace Commonweal.Bodies.Finding;

/// <summary>What search finds of people who sit or sat somewhere: they stand on the page of the board or group.</summary>
internal static class PeopleFound
{
    public static IEnumerable<IQueryable<NameFound>> In(CommonwealDb db, IQueryable<Whose> partnerships) =>
        from names in PersonCalled.All(db)
        from seated in OnASeat.All(db)
        from served in Serving.All(db)
        select In(db, partnerships, names, seated, served);

    private static IQueryable<NameFound> In(
        CommonwealDb db, IQueryable<Whose> partnerships, IQueryable<PersonCalled> names, IQueryable<OnASeat> seated, IQueryable<Serving> served) =>
        from person in names
        join sat in seated on person.PersonId equals sat.PersonId
        join seat in db.Seats() on sat.SeatId equals seat.Id
        join body in db.Bodies() on seat.BodyId equals body.Id
        join serving in served on body.Id equals serving.BodyId
        join whose in partnerships on serving.PartnershipId equals whose.Id
        select new NameFound
        {
            Folded = person.Folded,
            Called = person.Called,
            CalledUntilEarliest = person.UntilEarliest,
            CalledUntilLatest = person.UntilLatest,
            What = FoundThing.Person,
            ThingId = person.PersonId!.Value,
            Name = person.Name,
            PageOf = FoundThing.Body,
            PageSlug = body.Slug,
            PageName = body.Name,
            Whose = whose,
            FromEarliest = sat.FromEarliest,
            FromLatest = sat.FromLatest,
            UntilEarliest = sat.UntilEarliest,
            UntilLatest = sat.UntilLatest,
            HasEnded = false,
        };
}
