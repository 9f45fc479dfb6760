using System.Linq.Expressions;
using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.People;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;

namespace Commonweal.Web.OpenData;

/// <summary>What a seat names, with the addresses that an answer gives.</summary>
/// <param name="Seat">The seat.</param>
/// <param name="Body">The body whose seat it is.</param>
/// <param name="Kind">The kind of seat that it is.</param>
/// <param name="Organisation">The organisation whose seat it is.</param>
/// <param name="ChairOf">The body whose chair holds it.</param>
internal sealed record SeatLinks(Guid Seat, Thing Body, KindNamed? Kind, Thing? Organisation, Thing? ChairOf)
{
    public static Expression<Func<Seat, SeatLinks>> Of(CommonwealDb db, AskedOf.Found found)
    {
        var listed = db.Listings.Where(l => l.PartnershipId == found.Id).Select(l => l.ThingId);
        var ours = db.Bodies().EverOf(found.Id).Select(b => b.Id);
        return seat => new SeatLinks(
            seat.Id,
            found.Body(seat.Body.Slug, seat.Body.Name, true, ""),
            db.Kinds().Where(k => k.Id == seat.KindId).Select(k => new KindNamed(k.Slug, k.Name)).FirstOrDefault(),
            found.Organisation(seat.Organisation!.Slug, seat.Organisation.Name, listed.Any(l => l == seat.OrganisationId)),
            seat.ChairOf == null ? null : found.Body(seat.ChairOf.Slug, seat.ChairOf.Name, ours.Any(o => o == seat.ChairOfId), seat.ChairOf.Partnership.Slug));
    }
}
