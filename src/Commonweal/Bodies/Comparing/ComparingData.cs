using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Bodies.Comparing;

/// <summary>The one question that asks what a partnership was like on two days.</summary>
public static class ComparingData
{
    /// <summary>A partnership on two days beside each other, read in two queries.</summary>
    public static async Task<Comparison> CompareAsync(this CommonwealDb db, Guid partnershipId, DateOnly before, DateOnly after)
    {
        var bodies = await db.Bodies().EverOf(partnershipId).WhenKnown().Select(b => new
        {
            b.Id,
            b.Slug,
            b.Name,
            b.Lifetime,
            IsKept = b.PartnershipId == partnershipId,
            b.Joining,
            Belonging = b.Belongings.Where(x => x.PartnershipId == partnershipId).Select(x => x.Lifetime).ToList(),
            Placed = b.Placements.Select(p => new PlacedOverTime(p.WithinId, p.Lifetime)).ToList(),
            Former = db.KnownAs.Where(k => k.ThingId == b.Id && k.ScopeId == partnershipId && k.Slug != b.Slug)
                .Select(k => new FormerName(k.Name, ImpreciseDate.Between(k.UntilEarliest, k.UntilLatest))).ToList(),
        }).AsSingleQuery().ToListAsync();
        var counted = await db.UnnamedBodies().Where(u => u.PartnershipId == partnershipId)
            .Select(u => new CountedOverTime(u.Slug, u.Name, u.Number, u.Lifetime)).ToListAsync();
        return new Comparison(
            before,
            after,
            bodies.Select(b => new BodyOverTime(b.Id, b.Slug, b.Name, b.Lifetime, b.IsKept ? [b.Joining, .. b.Belonging] : b.Belonging, b.Placed, b.Former)),
            counted);
    }
}
