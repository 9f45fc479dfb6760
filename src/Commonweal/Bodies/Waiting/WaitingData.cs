using Commonweal.Bodies.Statements;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Bodies.Waiting;

/// <summary>What waits to be done, as asked of the store.</summary>
public static class WaitingData
{
    /// <summary>Terms of reference of boards and groups that are to be looked at again by a day, the most overdue first. A version holds until the next begins: only the latest that has begun counts.</summary>
    public static async Task<IReadOnlyList<DueTerms>> TermsDueAsync(this CommonwealDb db, IQueryable<Body> bodies, DateOnly today, DateOnly until)
    {
        var ids = bodies.WhenKnown().InForce(today).Select(b => (Guid?)b.Id);
        var terms = await db.Statements().OfType<TermsOfReference>().InForce(today).Where(t => ids.Contains(t.BodyId))
            .Select(t => new { t.BodyId, t.Body!.Slug, t.Body.Name, t.Version, t.ReviewEarliest, t.ReviewLatest, t.Lifetime }).ToListAsync();
        return
        [
            .. terms.GroupBy(t => t.BodyId).Select(g => g.MaxBy(t => t.Lifetime.From?.Earliest ?? DateOnly.MinValue)!).Where(t => t.ReviewLatest <= until)
                .OrderBy(t => t.ReviewLatest).ThenBy(t => t.Name, StringComparer.Ordinal)
                .Select(t => new DueTerms(t.BodyId!.Value, t.Slug, t.Name, t.Version, ImpreciseDate.Between(t.ReviewEarliest, t.ReviewLatest)!.Value, t.ReviewLatest < today)),
        ];
    }
}
