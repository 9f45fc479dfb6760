using Commonweal.Bodies;
using Commonweal.Bodies.Protocols;
using Commonweal.Bodies.Seats;
using Commonweal.Governance.Checks;
using Commonweal.Governance.Regimes;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Governance;

/// <summary>What the governance check reads.</summary>
public static class GovernanceData
{
    /// <summary>Partnerships as the rules look at them.</summary>
    public static IQueryable<PartnershipFacts> Facts(this IQueryable<Partnership> partnerships) =>
        partnerships.Select(p => new PartnershipFacts(p.Id, p.Slug, p.Name, p.DescribedLatest != null));

    /// <summary>The check of a partnership that publishes it; of any other there is none, as of one that is not there.</summary>
    public static async Task<GovernanceCheck> PublishedCheckAsync(this CommonwealDb db, RegimeBook book, PartnershipFacts partnership, DateOnly on) =>
        await db.CheckAsync(book, partnership, on) is { IsPublished: true } check ? check : throw new NotThereException();

    /// <summary>Holds the rules that apply against the facts of one day; five queries, however many boards and groups there are.</summary>
    public static async Task<GovernanceCheck> CheckAsync(this CommonwealDb db, RegimeBook book, PartnershipFacts partnership, DateOnly on)
    {
        var bodies = db.Bodies().Of(partnership.Id, on);
        var ids = bodies.Select(b => (Guid?)b.Id);
        var keepers = bodies.Select(b => b.PartnershipId);   // the words of a joint group are its keeper's
        return new GovernanceCheck(book, on, new Facts.Read(
            partnership,
            await db.Kinds().Where(k => k.KeptBy == partnership.Id || k.KeptBy == Owner.Installation || keepers.Contains(k.KeptBy)).AsNoTracking().ToListAsync(),
            await db.Statements().Where(s => s.PartnershipId == partnership.Id || ids.Contains(s.BodyId)).Where(db.IsTrueOfWhatIsSeen())
                .Include(s => s.ToBody).Include(s => s.ToOrganisation).Include(s => s.ToPartnership).Include(s => s.ToPost)
                .AsNoTrackingWithIdentityResolution().ToListAsync(),
            await db.Protocols().Where(p => p.PartnershipId == partnership.Id).Include(p => p.Commitments).AsSingleQuery().AsNoTracking().ToListAsync(),
            await bodies.Include(b => b.Placements).OrderBy(b => b.Name).ThenBy(b => b.Slug).AsSingleQuery().AsNoTracking().ToListAsync(),
            await db.SittingAsync(bodies, on)));
    }
}
