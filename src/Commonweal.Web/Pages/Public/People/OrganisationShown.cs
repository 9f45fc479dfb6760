using Commonweal.People;
using Commonweal.Places;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Public.People;

/// <summary>An organisation, as its own page shows it.</summary>
public sealed record OrganisationShown(
    Guid Id,
    string Name,
    string? Sector,
    OtherOrganisation? PartOf,
    OtherOrganisation? AnswersTo,
    string? GoverningBody,
    string? UmbrellaFor,
    string? StatutoryPartner,
    string? About,
    DateOnly? AboutLookedAtOn,
    OrganisationShown.Place? Area,
    Lifetime Lifetime,
    Citation Citation,
    IReadOnlyList<string> FormerNames,
    IReadOnlyList<OtherOrganisation> Before,
    IReadOnlyList<OtherOrganisation> After)
{
    /// <summary>Finds it among those that the partnership lists; what the partnership does not list is named without a link.</summary>
    public static Task<OrganisationShown?> FindAsync(CommonwealDb db, IQueryable<Organisation> listed, Guid partnershipId, string slug)
    {
        var successions = db.Successions().Where(s => db.Listings.Any(l => l.PartnershipId == partnershipId && l.ThingId == s.Id));
        return listed.Where(o => o.Slug == slug).Select(o => new OrganisationShown(
            o.Id,
            o.Name,
            db.Kinds().Where(k => k.Id == o.SectorId).Select(k => k.Name).FirstOrDefault(),
            o.PartOf == null ? null : new OtherOrganisation(db.Listings.Any(l => l.PartnershipId == partnershipId && l.ThingId == o.PartOfId) ? o.PartOf.Slug : null, o.PartOf.Name),
            o.AnswersTo == null ? null : new OtherOrganisation(db.Listings.Any(l => l.PartnershipId == partnershipId && l.ThingId == o.AnswersToId) ? o.AnswersTo.Slug : null, o.AnswersTo.Name),
            o.GoverningBody,
            o.UmbrellaFor,
            o.StatutoryPartner,
            o.About,
            o.AboutLookedAtOn,
            db.Areas().Where(a => a.Id == o.AreaId).Select(a => new Place(a.Code, a.Name, db.Listings.Any(l => l.PartnershipId == partnershipId && l.ThingId == a.Id))).FirstOrDefault(),
            o.Lifetime,
            o.Citation,
            db.KnownAs.Where(k => k.ThingId == o.Id && k.Slug != o.Slug).OrderBy(k => k.UntilEarliest).Select(k => k.Name).ToList(),
            successions.Where(s => s.AfterId == o.Id).OrderBy(s => s.OnEarliest).ThenBy(s => s.Before.Name)
                .Select(s => new OtherOrganisation(s.Before.Slug, s.Before.Name) { On = ImpreciseDate.Between(s.OnEarliest, s.OnLatest), Citation = s.Citation }).ToList(),
            successions.Where(s => s.BeforeId == o.Id).OrderBy(s => s.OnEarliest).ThenBy(s => s.After.Name)
                .Select(s => new OtherOrganisation(s.After.Slug, s.After.Name) { On = ImpreciseDate.Between(s.OnEarliest, s.OnLatest), Citation = s.Citation }).ToList()))
            .AsSingleQuery().FirstOrDefaultAsync();
    }

    /// <summary>Where it works.</summary>
    public sealed record Place(string Code, string Name, bool IsListed);
}
