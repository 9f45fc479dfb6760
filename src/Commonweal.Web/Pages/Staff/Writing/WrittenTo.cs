using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.People;
using Commonweal.Platform.Access;
using Commonweal.Platform.Database;
using Commonweal.Web.Pages.Staff.Bodies;

namespace Commonweal.Web.Pages.Staff.Writing;

/// <summary>To whom somebody may write: those who sit, on the boards and groups that are theirs.</summary>
internal static class WrittenTo
{
    /// <summary>The boards and groups of a partnership to which they write.</summary>
    public static IQueryable<Body> WrittenToBy(this IQueryable<Body> bodies, Visitor visitor, string partnership)
    {
        var grants = visitor.GrantsOf(PeopleModule.KeepAddresses).ToList();
        var everywhere = visitor.MayEverywhere(PeopleModule.KeepAddresses);
        List<Guid> whole = [.. grants.Where(g => g.Role.Reach() is Reach.Partnership).Select(g => g.PartnershipId!.Value)], single = [.. grants.Select(g => g.BodyId).OfType<Guid>()];
        return bodies.Where(b => b.Partnership.Slug == partnership && (everywhere || whole.Contains(b.PartnershipId) || single.Contains(b.Id)));
    }

    /// <summary>How it stands on a day with the seats there of which they may know.</summary>
    public static async Task<IReadOnlyList<SeatOnADay>> SeatsAsync(this CommonwealDb db, Visitor visitor, IQueryable<Body> bodies, DateOnly on)
    {
        var seats = (await db.SittingAsync(bodies, on)).Seats;
        var hidden = await db.HiddenFromAsync(visitor, seats.Select(s => s.Seat.ChairOfId));
        return [.. seats.Where(s => s.Seat.ChairOfId is not { } chair || !hidden.Contains(chair))];
    }
}
