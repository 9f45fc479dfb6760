using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Search;
using Commonweal.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Bodies;

/// <summary>Partnerships and their boards and groups, as held.</summary>
public static class BodiesData
{
    /// <summary>Partnerships.</summary>
    public static DbSet<Partnership> Partnerships(this CommonwealDb db) => db.Set<Partnership>();

    /// <summary>Boards and groups.</summary>
    public static DbSet<Body> Bodies(this CommonwealDb db) => db.Set<Body>();

    /// <summary>Which bodies belong to further partnerships.</summary>
    public static DbSet<Belonging> Belongings(this CommonwealDb db) => db.Set<Belonging>();

    /// <summary>What stood within what.</summary>
    public static DbSet<Placement> Placements(this CommonwealDb db) => db.Set<Placement>();

    /// <summary>Whatever is stated of partnerships and bodies.</summary>
    public static DbSet<CollaborationStatement> Statements(this CommonwealDb db) => db.Set<CollaborationStatement>();

    /// <summary>Who answers to whom.</summary>
    public static DbSet<ReportingLine> ReportingLines(this CommonwealDb db) => db.Set<ReportingLine>();

    /// <summary>Who runs what.</summary>
    public static DbSet<Secretariat> Secretariats(this CommonwealDb db) => db.Set<Secretariat>();

    /// <summary>Bodies that are counted and not named.</summary>
    public static DbSet<UnnamedBodies> UnnamedBodies(this CommonwealDb db) => db.Set<UnnamedBodies>();

    /// <summary>How partnerships and bodies work.</summary>
    public static DbSet<Mode> Modes(this CommonwealDb db) => db.Set<Mode>();

    /// <summary>What they do in each mode.</summary>
    public static DbSet<Function> Functions(this CommonwealDb db) => db.Set<Function>();

    /// <summary>The areas that partnerships are for.</summary>
    public static DbSet<PartnershipArea> PartnershipAreas(this CommonwealDb db) => db.Set<PartnershipArea>();

    /// <summary>The organisations of which whoever keeps a partnership may know: those that it lists itself, and those that anybody may read of.</summary>
    public static IQueryable<Organisation> OrganisationsKnownTo(this CommonwealDb db, Guid partnershipId)
    {
        var open = db.Partnerships().Where(p => p.IsPublished || p.Id == partnershipId).Select(p => p.Id);
        return db.Organisations().Where(o => db.Listings.Any(l => l.ThingId == o.Id && (l.PartnershipId == Owner.Installation || open.Contains(l.PartnershipId))));
    }

    /// <summary>The slug that a partnership has now, found by one that it has or had; null where there is none to see.</summary>
    public static Task<string?> NowCalledAsync(this CommonwealDb db, string slug) => (
        from known in db.KnownAs
        where known.ScopeId == Owner.Installation && known.Under == "partnerships" && known.Slug == slug
        join partnership in db.Partnerships() on known.ThingId equals partnership.Id
        select partnership.Slug).FirstOrDefaultAsync();

    /// <summary>Partnerships, as search says on whose pages it found something.</summary>
    public static IQueryable<Whose> Whose(this IQueryable<Partnership> partnerships) =>
        partnerships.Select(p => new Whose { Id = p.Id, Slug = p.Slug, Name = p.Name, DescribedLatest = p.DescribedLatest, IsIllustrative = p.IsIllustrative });

    /// <summary>The partnership that has or had the slug, whatever was typed for one; null where there is none to see.</summary>
    public static async Task<Whose?> WhoseAsync(this CommonwealDb db, string? slug) => slug is null || !Slug.IsSlug(slug) ? null : await (
        from known in db.KnownAs
        where known.ScopeId == Owner.Installation && known.Under == "partnerships" && known.Slug == slug
        join whose in db.Partnerships().Whose() on known.ThingId equals whose.Id
        select whose).FirstOrDefaultAsync();

    /// <summary>The bodies of a partnership on a day, kept by it or belonging to it: formed, joined, and neither ended nor gone.</summary>
    public static IQueryable<Body> Of(this IQueryable<Body> bodies, Guid partnershipId, DateOnly on) =>
        bodies.OfAny([partnershipId], on);

    /// <summary>The bodies of any of the partnerships on a day; each stands there once, however many of them it serves.</summary>
    public static IQueryable<Body> OfAny(this IQueryable<Body> bodies, IReadOnlyCollection<Guid> partnerships, DateOnly on)
    {
        // Asked once, and not of each body there is.
        var serving = bodies.SelectMany(b => b.Belongings).InForce(on).Where(x => partnerships.Contains(x.PartnershipId)).Select(x => x.BodyId);
        return bodies.WhenKnown().InForce(on).Where(b => serving.Contains(b.Id)
            || (partnerships.Contains(b.PartnershipId)
                && (b.Joining.FromEarliest == null || b.Joining.FromEarliest <= on)
                && (b.Joining.UntilLatest == null || b.Joining.UntilLatest >= on)));
    }

    /// <summary>Those of which it can be said on which days they were there: not those that ended when nobody states.</summary>
    public static IQueryable<Body> WhenKnown(this IQueryable<Body> bodies) =>
        bodies.Where(b => b.HasEnded != true || b.Lifetime.UntilLatest != null);

    /// <summary>The bodies that a partnership ever kept or that ever belonged to it.</summary>
    public static IQueryable<Body> EverOf(this IQueryable<Body> bodies, Guid partnershipId)
    {
        var served = bodies.SelectMany(b => b.Belongings).Where(x => x.PartnershipId == partnershipId).Select(x => x.BodyId);
        return bodies.Where(b => b.PartnershipId == partnershipId || served.Contains(b.Id));
    }
}
