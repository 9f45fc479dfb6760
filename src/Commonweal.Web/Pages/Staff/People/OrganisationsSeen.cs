using Commonweal.People;
using Commonweal.Platform.Access;
using Commonweal.Platform.Database;

namespace Commonweal.Web.Pages.Staff.People;

/// <summary>Which organisations' entries somebody sees.</summary>
internal static class OrganisationsSeen
{
    /// <summary>All, or those that their partnerships list and those for which they speak.</summary>
    public static IQueryable<Organisation> VisibleTo(this IQueryable<Organisation> organisations, Visitor visitor, CommonwealDb db)
    {
        if (visitor.MayEverywhere(PeopleModule.ReadOrganisations))
        {
            return organisations;
        }

        var grants = visitor.GrantsOf(PeopleModule.ReadOrganisations).ToList();
        List<Guid> partnerships = [.. grants.Select(g => g.PartnershipId).OfType<Guid>()], own = [.. grants.Select(g => g.OrganisationId).OfType<Guid>()];
        return organisations.Where(o => own.Contains(o.Id) || db.Listings.Any(l => partnerships.Contains(l.PartnershipId) && l.ThingId == o.Id));
    }
}
