using Commonweal.Platform.Database;
using Commonweal.Platform.Search;

namespace Commonweal.Bodies.Finding;

/// <summary>What search finds of people who sit or sat somewhere: they stand on the page of the board or group.</summary>
internal static class PeopleFound
{
    public static IQueryable<Shown> Pages(CommonwealDb db, IQueryable<Whose> partnerships) =>
        OnASeat.All(db).SelectMany(_ => Serving.All(db), (seated, served) => Pages(db, partnerships, seated, served)).Aggregate((all, some) => all.Concat(some));

    private static IQueryable<Shown> Pages(CommonwealDb db, IQueryable<Whose> partnerships, IQueryable<OnASeat> seated, IQueryable<Serving> served) =>
        from sat in seated
        where sat.PersonId != null
        join body in db.Bodies() on sat.BodyId equals body.Id
        join serving in served on body.Id equals serving.BodyId
        join whose in partnerships on serving.PartnershipId equals whose.Id
        select new Shown
        {
            What = FoundThing.Person,
            ThingId = sat.PersonId!.Value,
            PageOf = FoundThing.Body,
            Slug = body.Slug,
            PageName = body.Name,
            Whose = whose,
            FromEarliest = sat.FromEarliest,
            FromLatest = sat.FromLatest,
            UntilEarliest = sat.UntilEarliest,
            UntilLatest = sat.UntilLatest,
            HasEnded = false,
        };
}
