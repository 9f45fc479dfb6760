using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.Governance.Checks;
using Commonweal.Governance.Regimes;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Governance.Restructuring;

/// <summary>Proposals, as held, and what they would come to.</summary>
public static class RestructuringData
{
    public static DbSet<Proposal> Proposals(this CommonwealDb db) => db.Set<Proposal>();

    /// <summary>The boards and groups that a proposal can be about: those that have not ended by a day, also where they are only to begin.</summary>
    public static IQueryable<Body> ToRestructure(this CommonwealDb db, Guid partnershipId, DateOnly on) => db.Bodies().WhenKnown()
        .Where(b => b.PartnershipId == partnershipId && (b.Lifetime.UntilLatest == null || b.Lifetime.UntilLatest >= on)).OrderBy(b => b.Name).ThenBy(b => b.Slug);

    /// <summary>
    /// What a proposal would come to from a day on. Its acts are performed on the structure of the day as it is at hand: nothing is
    /// written, nobody waits, and what was read before through this is forgotten.
    /// </summary>
    public static async Task<ProposalPaper> PaperAsync(this CommonwealDb db, RegimeBook book, Proposal proposal, DateOnly from, DateOnly today)
    {
        var stamp = await db.StampAsync(proposal.PartnershipId);
        var facts = await db.Partnerships().Where(p => p.Id == proposal.PartnershipId).Facts().SingleAsync();
        var before = await db.CheckAsync(book, facts, from > today ? from : today);
        var replay = await db.ReplayAsync(proposal, from);
        var acts = replay.Run(proposal.Acts);
        var ended = acts.SelectMany(a => a.Ended).Select(b => b.Id).ToList();
        var elsewhere = ended.Count == 0 ? [] : await db.ElsewhereAsync(proposal.PartnershipId, ended, before.On);
        db.AddRange(replay.Formed);
        db.ChangeTracker.DetectChanges();   // leads what is new to what it is about
        var after = acts.Count == 0 ? before : before.With(replay.All, replay.Formed);
        db.ChangeTracker.Clear();
        return new ProposalPaper(acts, new ChecksCompared(before, after)) { Elsewhere = elsewhere, Stamp = stamp };
    }

    /// <summary>Performs all acts of a proposal from a day on and closes it, in one save; none of it, where the partnership was saved since the paper was read.</summary>
    /// <param name="db">Where it is held.</param>
    /// <param name="proposal">The proposal.</param>
    /// <param name="from">The first day on which it is so.</param>
    /// <param name="how">By whom and when it was decided.</param>
    /// <param name="publishes">Whether the public may see at once what is formed.</param>
    /// <param name="stamp">The stamp of the paper that was read.</param>
    /// <param name="today">The day on which it is adopted.</param>
    public static async Task<bool> AdoptAsync(this CommonwealDb db, Proposal proposal, DateOnly from, HowDecided how, bool publishes, long stamp, DateOnly today)
    {
        proposal.Adopt(from, how, today);
        var replay = await db.ReplayAsync(proposal, from);
        if (replay.Run(proposal.Acts).FirstOrDefault(a => a.Refused is not null) is { } refused)
        {
            throw new BrokenRuleException($"{refused.Words}: {refused.Refused}");
        }

        if (publishes)
        {
            replay.Formed.ForEach(b => b.Publish());
        }

        db.AddRange(replay.Formed);
        db.ChangeTracker.DetectChanges();
        foreach (var thing in db.ChangeTracker.Entries<Entity>().Select(e => e.Entity).ToList())
        {
            thing.Because(how.Words);
        }

        return await db.SaveIfAsync(async () => await db.StampAsync(proposal.PartnershipId) == stamp + 1);
    }

    // Of a thousand boards and groups, the acts speak of a few: of the others, only what they stand within and are called is read.
    private static async Task<Replay> ReplayAsync(this CommonwealDb db, Proposal proposal, DateOnly from)
    {
        var id = proposal.PartnershipId;
        var partnership = await db.Partnerships().SingleAsync(p => p.Id == id);
        var bodies = await db.Bodies().Where(b => b.PartnershipId == id).Include(b => b.Placements).ThenInclude(p => p.Within).Include(b => b.Belongings).AsSplitQuery()
            .OrderBy(b => b.Name).ThenBy(b => b.Slug).ToListAsync();
        var scopes = bodies.SelectMany(b => b.Belongings).Select(b => b.PartnershipId).Append(id).Distinct().ToList();
        var addresses = await db.KnownAs.Where(k => scopes.Contains(k.ScopeId) && k.Under == "bodies").Select(k => new { k.ScopeId, k.Slug, k.ThingId }).ToListAsync();
        var known = addresses.OrderBy(a => a.ScopeId != id).DistinctBy(a => a.Slug).ToDictionary(a => a.Slug, a => a.ThingId, StringComparer.Ordinal);
        var spoken = proposal.Acts.SelectMany(a => a.Addresses).Select(a => known.TryGetValue(a, out var thing) ? thing : (Guid?)null).OfType<Guid>().Distinct().Select(g => (Guid?)g).ToList();
        await db.Statements().Where(s => (spoken.Contains(s.BodyId) || spoken.Contains(s.ToBodyId)) && s.Body!.PartnershipId == id)
            .Include(s => s.ToBody).Include(s => s.ToOrganisation).Include(s => s.ToPost).Include(s => s.ToPartnership).LoadAsync();
        await db.Seats().Where(s => (spoken.Contains(s.BodyId) || spoken.Contains(s.ChairOfId)) && s.Body.PartnershipId == id)
            .Include(s => s.Organisation).Include(s => s.ChairOf).Include(s => s.Post).Include(s => s.Terms).ThenInclude(t => t.Person).Include(s => s.Terms).ThenInclude(t => t.Post)
            .Include(s => s.Terms).ThenInclude(t => t.AppointedBy).Include(s => s.Deputies).ThenInclude(d => d.Person).Include(s => s.Deputies).ThenInclude(d => d.Post).Include(s => s.Mandates).ThenInclude(m => m.GivenBy).AsSplitQuery().LoadAsync();
        // A seat that comes to follow another chair is named among all the seats beside it.
        var beside = db.Seats().Local.Where(s => !spoken.Contains(s.BodyId)).Select(s => s.BodyId).Distinct().ToList();
        await db.Seats().Where(s => beside.Contains(s.BodyId)).LoadAsync();
        var kinds = await db.Kinds().Where(k => k.KeptBy == id || k.KeptBy == Owner.Installation).ToDictionaryAsync(k => k.Id);
        return new Replay(partnership, bodies, known, kinds, from);
    }

    private static async Task<IReadOnlyList<string>> ElsewhereAsync(this CommonwealDb db, Guid partnershipId, List<Guid> ended, DateOnly on) =>
        await db.Bodies().Where(b => b.PartnershipId != partnershipId && b.IsPublished
                && (b.Placements.Any(p => ended.Contains(p.WithinId)) || b.Statements.Any(s => s is ReportingLine && s.ToBodyId != null && ended.Contains(s.ToBodyId.Value))))
            .InForce(on).OrderBy(b => b.Name).Select(b => b.Name + ", " + b.Partnership.Name).ToListAsync();

    private static Task<long> StampAsync(this CommonwealDb db, Guid partnershipId) =>
        db.Stamps.Where(s => s.OwnerId == partnershipId).Select(s => s.Value).SingleOrDefaultAsync();
}

internal sealed class ProposalMapping : IEntityTypeConfiguration<Proposal>
{
    public void Configure(EntityTypeBuilder<Proposal> proposal)
    {
        proposal.ToTable("Proposals");
        proposal.Property(p => p.Slug).HasMaxLength(Slug.MaxLength);
        proposal.Property(p => p.Name).HasMaxLength(200);
        proposal.Property(p => p.Why).HasMaxLength(2000);
        proposal.Property(p => p.DecidedBy).HasMaxLength(200);
        proposal.Property(p => p.Reference).HasMaxLength(500);
        proposal.Ignore(p => p.State).Ignore(p => p.Decision);
        proposal.HasIndex(p => new { p.PartnershipId, p.Slug }).IsUnique();
        proposal.HasOne(p => p.Partnership).WithMany().HasForeignKey(p => p.PartnershipId).OnDelete(DeleteBehavior.Cascade);
    }
}
