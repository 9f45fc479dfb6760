using Commonweal.Bodies.Seats;
using Commonweal.People;
using Commonweal.Platform.Database;
using Commonweal.Platform.History;
using Commonweal.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Bodies.Contributions;

/// <summary>What partners say of their own, and the rounds in which they are asked, as held.</summary>
public static class ContributionsData
{
    public static DbSet<Round> Rounds(this CommonwealDb db) => db.Set<Round>();

    public static DbSet<AskedOrganisation> AskedOrganisations(this CommonwealDb db) => db.Set<AskedOrganisation>();

    public static DbSet<AnswerLink> AnswerLinks(this CommonwealDb db) => db.Set<AnswerLink>();

    public static DbSet<Contribution> Contributions(this CommonwealDb db) => db.Set<Contribution>();

    /// <summary>Those of which nobody has decided yet.</summary>
    public static IQueryable<Contribution> Waiting(this IQueryable<Contribution> contributions) => contributions.Where(c => c.State == ContributionState.Waiting);

    /// <summary>Those of which nobody has decided yet, and those that were sent back: what is said again takes their place.</summary>
    public static IQueryable<Contribution> Unsettled(this IQueryable<Contribution> contributions) => contributions.Where(c => c.State == ContributionState.Waiting || c.State == ContributionState.SentBack);

    /// <summary>What an organisation said of its seats in a partnership, asked or not, of which an answer takes the place.</summary>
    public static Task<List<Contribution>> UnsettledOfSeatsAsync(this CommonwealDb db, Guid partnership, Guid organisation) =>
        db.Contributions().Unsettled().Where(c => c.PartnershipId == partnership && c.OrganisationId == organisation && c.SeatId != null).ToListAsync();

    /// <summary>
    /// The seats of organisations on boards and groups of a partnership that the public sees on a day: those about which partners are asked.
    /// Who holds one by chairing another board is somebody of another organisation, of whom a partner is told and asked nothing.
    /// </summary>
    public static IQueryable<Seat> SeatsOfOrganisations(this CommonwealDb db, Guid partnership, DateOnly on)
    {
        var bodies = db.Bodies().Where(b => b.PartnershipId == partnership && b.IsPublished && b.Partnership.IsPublished).WhenKnown().InForce(on).Select(b => b.Id);
        return db.Seats().InForce(on).Where(s => s.OrganisationId != null && bodies.Contains(s.BodyId) && s.ChairOfId == null);
    }

    /// <summary>To which question a link leads; none where it was made up or taken back.</summary>
    public static Task<AskedOrganisation?> AskedByAsync(this CommonwealDb db, string token)
    {
        var hash = AnswerLink.HashOf(token);
        return db.AskedOrganisations().Include(a => a.Round.Partnership).Include(a => a.Organisation).AsSingleQuery().FirstOrDefaultAsync(a => db.AnswerLinks().Any(l => l.Hash == hash && l.AskedId == a.Id));
    }

    /// <summary>Takes somebody who is erased out of all that partners said.</summary>
    internal static async Task ForgetAsync(this CommonwealDb db, Erasure erasure, CancellationToken stopping)
    {
        bool Names(params IEnumerable<string?> texts) => texts.Any(t => t is not null && erasure.IsNamedIn(Platform.Search.Folding.Fold(t)));
        foreach (var asked in await db.AskedOrganisations().Include(a => a.Calls).AsSingleQuery().ToListAsync(stopping))
        {
            if (asked.Names(erasure))
            {
                asked.Forget(erasure);
            }
        }

        foreach (var contribution in await db.Contributions().ToListAsync(stopping))
        {
            if (Names([.. contribution.WhatWas.Values, .. contribution.WhatIsSaid.Values, contribution.SaidBy, contribution.Note]) || (contribution.SaidById is { } said && erasure.Ids.Contains(said)))
            {
                contribution.Forget(erasure);
            }
        }
    }
}
