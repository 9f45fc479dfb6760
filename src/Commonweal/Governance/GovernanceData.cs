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

    /// <summary>Holds the rules that apply against the facts of one day; five queries, however many boards and groups there are.</summary>
    public static async Task<GovernanceCheck> CheckAsync(this CommonwealDb db, RegimeBook book, PartnershipFacts partnership, DateOnly on) =>
        (await db.ChecksAsync(book, partnership, on, on)).After;

    /// <summary>The same of two days, with one read for both: no more queries than for one. People are called as on the later day.</summary>
    public static async Task<ChecksCompared> ChecksAsync(this CommonwealDb db, RegimeBook book, PartnershipFacts partnership, DateOnly before, DateOnly after)
    {
        var (then, now) = (db.Bodies().Of(partnership.Id, before), db.Bodies().Of(partnership.Id, after));
        var (thenIds, nowIds) = (then.Select(b => b.Id), now.Select(b => b.Id));
        var either = before == after ? now : db.Bodies().Where(b => nowIds.Contains(b.Id) || thenIds.Contains(b.Id));
        var read = await either.Include(b => b.Placements).OrderBy(b => b.Name).ThenBy(b => b.Slug).AsSingleQuery().AsNoTracking()
            .Select(b => new { Body = b, Then = before != after && thenIds.Contains(b.Id), Now = before == after || nowIds.Contains(b.Id) }).ToListAsync();
        Guid[] found = [.. read.Select(r => r.Body.Id)];   // asked with both days again, PostgreSQL would seek them anew for each seat
        var bodies = before == after ? now : db.Bodies().Where(b => found.Contains(b.Id));
        var ids = bodies.Select(b => (Guid?)b.Id);
        var keepers = bodies.Select(b => b.PartnershipId);   // the words of a joint group are its keeper's
        var kinds = await db.Kinds().Where(k => k.KeptBy == partnership.Id || k.KeptBy == Owner.Installation || keepers.Contains(k.KeptBy)).AsNoTracking().ToListAsync();
        var statements = await db.Statements().Where(s => s.PartnershipId == partnership.Id || ids.Contains(s.BodyId)).Where(db.IsTrueOfWhatIsSeen())
            .Include(s => s.ToBody).Include(s => s.ToOrganisation).Include(s => s.ToPartnership).Include(s => s.ToPost)
            .AsNoTrackingWithIdentityResolution().ToListAsync();
        var protocols = await db.Protocols().Where(p => p.PartnershipId == partnership.Id).Include(p => p.Commitments).AsSingleQuery().AsNoTracking().ToListAsync();
        var sittings = await db.SittingsAsync(bodies, before, after);
        GovernanceCheck Of(DateOnly on, IEnumerable<Body> there, Sitting sitting) =>
            new(book, on, new Facts.Read(partnership, kinds, statements, protocols, [.. there], sitting));
        var later = Of(after, read.Where(r => r.Now).Select(r => r.Body), sittings.After);
        return new ChecksCompared(before == after ? later : Of(before, read.Where(r => r.Then).Select(r => r.Body), sittings.Before), later);
    }
}
