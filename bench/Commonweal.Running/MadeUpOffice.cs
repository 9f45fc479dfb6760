using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Running;

/// <summary>A partnership that nobody has, in whose office each officer keeps an organisation and a seat on the board.</summary>
public static class MadeUpOffice
{
    public const string Slug = "place-1";

    // More together are too much for what looks through all that changed.
    private const int ASave = 500;

    private static readonly Lifetime Since = new(ImpreciseDate.Year(2005), null);

    /// <summary>The address at which an officer changes what is said of their organisation.</summary>
    public static string Organisation(int desk) => $"/staff/organisations/organisation-{desk}";

    /// <summary>The address of the seat that an officer keeps.</summary>
    public static string Seat(int desk) => $"/staff/{Slug}/bodies/board/seats/seat-{desk}";

    /// <summary>Makes it in an empty store.</summary>
    /// <param name="place">Where the store is.</param>
    /// <param name="desks">How many officers work there.</param>
    /// <param name="organisations">How many organisations there are; at least one for each officer.</param>
    public static async Task FillAsync(StorePlace place, int desks, int organisations)
    {
        var store = place.Store();
        await using (var db = store.Open(TimeProvider.System))
        {
            await db.Database.MigrateAsync();
        }

        var partnership = await BoardAsync(store, desks);
        foreach (var some in Enumerable.Range(1, organisations).Chunk(ASave))
        {
            await using var db = Open(store);
            foreach (var organisation in some.Select(n => new Organisation($"organisation-{n}", $"{Names[n % Names.Length]} of Ward {n}", null, null, Since, Citation.None)))
            {
                db.Add(organisation);
                db.Listings.Add(new Listing(partnership, organisation.Id));
            }

            await db.SaveChangesAsync();
        }
    }

    private static readonly string[] Names = ["Council", "Trust", "College", "Forum", "Friends", "Chamber", "Association", "Volunteers"];

    private static async Task<Guid> BoardAsync(Store store, int desks)
    {
        await using var db = Open(store);
        var partnership = new Partnership(Guid.CreateVersion7(), Slug, new PartnershipWords("Partnership of Place 1"), Since, Citation.None);
        partnership.Publish();
        var (board, strategic) = (Word(db, partnership, KindOf.Body, "Board"), Word(db, partnership, KindOf.Layer, "Strategic"));
        var body = new Body(partnership, "board", new BodyWords("Board", board, strategic), Since, Citation.None);
        body.Publish();
        db.AddRange(partnership, body);
        db.AddRange(Enumerable.Range(1, desks).Select(n => new Seat(body, $"seat-{n}", new SeatWords($"Seat {n}", Role: SeatRole.Member, Vote: Vote.Votes), Since, Citation.None)));
        await db.SaveChangesAsync();
        return partnership.Id;
    }

    private static CommonwealDb Open(Store store)
    {
        var db = store.Open(TimeProvider.System);
        (db.ShowsDrafts, db.By) = (true, "The benchmark");
        return db;
    }

    private static Kind Word(CommonwealDb db, Partnership partnership, KindOf of, string name)
    {
        var kind = new Kind(partnership.Id, of, Platform.Slug.Of(name), new KindWords(name, name, null, null), 1, Citation.None);
        db.Add(kind);
        return kind;
    }
}
