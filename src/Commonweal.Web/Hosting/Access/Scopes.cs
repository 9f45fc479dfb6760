using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.People;
using Commonweal.Platform.Access;
using Commonweal.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Hosting.Access;

/// <summary>The scope that an address names, found in one query; null where there is no such thing.</summary>
internal static class Scopes
{
    public static Task<Scope?> ScopeAsync(this CommonwealDb db, RouteValueDictionary route, CancellationToken stopping) =>
        route["seat"] is string seat ? Seats(db, (string)route["p"]!, (string)route["b"]!, seat).FirstOrDefaultAsync(stopping)
        : route["b"] is string body ? Bodies(db, (string)route["p"]!, body).FirstOrDefaultAsync(stopping)
        : route["p"] is string partnership ? Partnerships(db, partnership).FirstOrDefaultAsync(stopping)
        : route["o"] is string organisation ? OrganisationAsync(db, organisation, stopping)
        : Task.FromResult<Scope?>(Scope.Installation);

    private static IQueryable<Scope?> Seats(CommonwealDb db, string partnership, string body, string seat) =>
        db.Seats().Where(s => s.Slug == seat && s.Body.Slug == body && s.Body.Partnership.Slug == partnership)
            .Select(s => new Scope(s.Body.PartnershipId, s.BodyId, s.Id, s.OrganisationId));

    private static IQueryable<Scope?> Bodies(CommonwealDb db, string partnership, string body) =>
        db.Bodies().Where(b => b.Slug == body && b.Partnership.Slug == partnership).Select(b => new Scope(b.PartnershipId, b.Id, null, null));

    private static IQueryable<Scope?> Partnerships(CommonwealDb db, string partnership) =>
        db.Partnerships().Where(p => p.Slug == partnership).Select(p => new Scope(p.Id, null, null, null));

    /// <summary>The scope of an organisation: what several partnerships list is none of theirs to change (decision 0006), so it lies in no partnership.</summary>
    public static Scope OfOrganisation(Guid id, IReadOnlyCollection<Guid> listedBy) =>
        new(listedBy.Count == 1 ? listedBy.First() : null, OrganisationId: id);

    private static async Task<Scope?> OrganisationAsync(CommonwealDb db, string slug, CancellationToken stopping) =>
        await db.Organisations().Where(o => o.Slug == slug)
            .Select(o => new { o.Id, ListedBy = db.Listings.Where(l => l.ThingId == o.Id).Select(l => l.PartnershipId).ToList() })
            .AsSingleQuery().FirstOrDefaultAsync(stopping) is { } found ? OfOrganisation(found.Id, found.ListedBy) : null;
}
