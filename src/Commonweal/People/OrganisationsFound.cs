using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.People;

/// <summary>What search finds of organisations, by the names that they have and had: those that a partnership lists.</summary>
internal static class OrganisationsFound
{
    public static IQueryable<NameFound> In(CommonwealDb db, IQueryable<Whose> partnerships) =>
        from known in db.KnownAs
        where known.ScopeId == Owner.Installation && known.Under == "organisations"
        join organisation in db.Organisations() on known.ThingId equals organisation.Id
        join listing in db.Listings on organisation.Id equals listing.ThingId
        join whose in partnerships on listing.PartnershipId equals whose.Id
        select new NameFound
        {
            Folded = EF.Property<string>(known, Folding.Column),
            Called = known.Name,
            CalledUntilEarliest = known.UntilEarliest,
            CalledUntilLatest = known.UntilLatest,
            What = FoundThing.Organisation,
            ThingId = organisation.Id,
            Name = organisation.Name,
            PageOf = FoundThing.Organisation,
            PageSlug = organisation.Slug,
            PageName = organisation.Name,
            Whose = whose,
            FromEarliest = organisation.Lifetime.FromEarliest,
            FromLatest = organisation.Lifetime.FromLatest,
            UntilEarliest = organisation.Lifetime.UntilEarliest,
            UntilLatest = organisation.Lifetime.UntilLatest,
            HasEnded = false,
        };
}
