using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Public.People;

/// <summary>A post of an organisation, and who holds it on a day.</summary>
public sealed record PostShown(
    string Slug,
    string Title,
    string? Level,
    string? Portfolio,
    string? JointlyWith,
    Lifetime Lifetime,
    Citation Citation,
    IReadOnlyList<PostShown.Holder> Held)
{
    /// <summary>Who counts on the day, and on the day of a handover only the later one.</summary>
    public IEnumerable<Holder> HoldersOn(DateOnly on) => Held.AfterTheHandover(on, h => h.Lifetime);

    /// <summary>The posts that the partnership lists as the organisation's, its own and joint ones.</summary>
    public static Task<List<PostShown>> OfAsync(CommonwealDb db, Guid partnershipId, Guid organisationId, DateOnly on) => db.Posts().InForce(on)
        .Where(post => (post.OrganisationId == organisationId || post.JointlyWithId == organisationId)
            && db.Listings.Any(l => l.PartnershipId == partnershipId && l.ThingId == post.Id))
        .OrderBy(post => post.Title).ThenBy(post => post.Slug)
        .Select(post => new PostShown(
            post.Slug,
            post.Title,
            db.Kinds().Where(k => k.Id == post.LevelId).Select(k => k.Name).FirstOrDefault(),
            post.Portfolio,
            db.Organisations().Where(o => o.Id != organisationId && (o.Id == post.OrganisationId || o.Id == post.JointlyWithId)).Select(o => o.Name).FirstOrDefault(),
            post.Lifetime,
            post.Citation,
            db.PostHoldings().InForce(on).Where(h => h.PostId == post.Id && db.Listings.Any(l => l.PartnershipId == partnershipId && l.ThingId == h.Id))
                .Select(h => new Holder(
                    h.Person == null ? null : h.Person.Name,
                    h.Lifetime,
                    h.Citation,
                    db.PersonNames().Where(n => n.PersonId == h.PersonId).Select(n => new Called(n.Name, n.Lifetime)).ToList())).ToList()))
        .AsSingleQuery().ToListAsync();

    /// <summary>Somebody who holds it; without a name where that is not published.</summary>
    public sealed record Holder(string? Name, Lifetime Lifetime, Citation Citation, IReadOnlyList<Called> Names)
    {
        public string? NameOn(DateOnly on) => Name is null ? null : PersonName.On(on, Name, Names.Select(n => (n.Name, n.Lifetime)));
    }

    /// <summary>What a person was called, and when.</summary>
    public sealed record Called(string Name, Lifetime Lifetime);
}
