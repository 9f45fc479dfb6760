using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.People;

/// <summary>What search finds of organisations, by the names that they have and had: those that a partnership lists.</summary>
internal static class OrganisationsFound
{
    public static IQueryable<Named> Names(CommonwealDb db) =>
        from known in db.KnownAs
        where known.ScopeId == Owner.Installation && known.Under == "organisations"
        join organisation in db.Organisations() on known.ThingId equals organisation.Id
        select new Named
        {
            What = FoundThing.Organisation,
            ThingId = organisation.Id,
            Name = organisation.Name,
            Called = known.Name,
            Folded = EF.Property<string>(known, Folding.Column),
            UntilEarliest = known.UntilEarliest,
            UntilLatest = known.UntilLatest,
        };

    public static IQueryable<Shown> Pages(CommonwealDb db, IQueryable<Whose> partnerships) =>
        from organisation in db.Organisations()
        join listing in db.Listings on organisation.Id equals listing.ThingId
        join whose in partnerships on listing.PartnershipId equals whose.Id
        select new Shown
        {
            What = FoundThing.Organisation,
            ThingId = organisation.Id,
            PageOf = FoundThing.Organisation,
            Slug = organisation.Slug,
            PageName = organisation.Name,
            Whose = whose,
            FromEarliest = organisation.Lifetime.FromEarliest,
            FromLatest = organisation.Lifetime.FromLatest,
            UntilEarliest = organisation.Lifetime.UntilEarliest,
            UntilLatest = organisation.Lifetime.UntilLatest,
            HasEnded = false,
        };
}
