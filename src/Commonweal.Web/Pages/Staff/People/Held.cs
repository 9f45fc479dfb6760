using Commonweal.Bodies.Seats;
using Commonweal.People;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Staff.People;

/// <summary>A seat or post that somebody holds or held, or for which they are or were a deputy.</summary>
/// <param name="What">The seat or post, as a list calls it.</param>
/// <param name="Where">The board and its partnership, or the organisation.</param>
/// <param name="Lifetime">From and until when.</param>
/// <param name="Source">Where this was found.</param>
public sealed record Held(string What, string Where, Lifetime Lifetime, string? Source)
{
    /// <summary>All that is held of what somebody holds and held, in three queries.</summary>
    public static async Task<IReadOnlyList<Held>> ByAsync(CommonwealDb db, Guid personId) =>
    [
        .. await db.Terms().Where(t => t.PersonId == personId).OrderBy(t => t.Seat.Body.Partnership.Name).ThenBy(t => t.Seat.Body.Name).ThenBy(t => t.Id)
            .Select(t => new Held(t.Seat.Name, t.Seat.Body.Name + ", " + t.Seat.Body.Partnership.Name, t.Lifetime, t.Citation.Source)).ToListAsync(),
        .. await db.Deputies().Where(d => d.PersonId == personId).OrderBy(d => d.Seat.Body.Partnership.Name).ThenBy(d => d.Seat.Body.Name).ThenBy(d => d.Id)
            .Select(d => new Held("Deputy: " + d.Seat.Name, d.Seat.Body.Name + ", " + d.Seat.Body.Partnership.Name, d.Lifetime, d.Citation.Source)).ToListAsync(),
        .. await db.PostHoldings().Where(h => h.PersonId == personId).OrderBy(h => h.Post.Title).ThenBy(h => h.Id)
            .Select(h => new Held(h.Post.Title, db.Organisations().Where(o => o.Id == h.Post.OrganisationId).Select(o => o.Name).FirstOrDefault() ?? "", h.Lifetime, h.Citation.Source)).ToListAsync(),
    ];
}
