using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.People;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.OpenData.Popolo;

/// <summary>A post, and who holds it.</summary>
internal sealed record PostRead(Guid Id, string Slug, string Title, Guid? OrganisationId, Lifetime Lifetime, IReadOnlyList<PostRead.Held> Holdings)
{
    /// <summary>The posts that the partnership lists, and those of whoever sits or deputises on one of its bodies.</summary>
    public static Task<List<PostRead>> OfAsync(CommonwealDb db, AskedOf.Found found, IQueryable<Body> bodies)
    {
        var listed = db.Listings.Where(l => l.PartnershipId == found.Id).Select(l => l.ThingId);
        var inForce = db.Posts().InForce(found.On);
        var seats = db.Seats().Where(s => bodies.Any(b => b.Id == s.BodyId));
        return db.Posts()
            .Where(p => (listed.Any(l => l == p.Id) && inForce.Any(x => x.Id == p.Id))
                || seats.Any(s => s.PostId == p.Id || s.Terms.Any(t => t.PostId == p.Id) || s.Deputies.Any(d => d.PostId == p.Id)))
            .OrderBy(p => p.Slug)
            .Select(p => new PostRead(
                p.Id, p.Slug, p.Title, p.OrganisationId, p.Lifetime,
                db.PostHoldings().InForce(found.On).Where(h => h.PostId == p.Id && h.Person != null && listed.Any(l => l == h.Id))
                    .OrderBy(h => h.Person!.Slug).Select(h => new Held(h.Person!.Id, h.Lifetime)).ToList()))
            .ToListAsync();
    }

    /// <summary>A published person who holds it.</summary>
    public sealed record Held(Guid PersonId, Lifetime Lifetime);
}
