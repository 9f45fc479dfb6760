using Commonweal.Bodies;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Public.Bodies;

/// <summary>How a partnership or a body works on a day: its modes, the primary one first, each with what it does in it.</summary>
public sealed record Working(KindsShown.Row Mode, bool IsPrimary, string? Purpose, Citation Citation, IReadOnlyList<Working.Does> Functions)
{
    public static async Task<IReadOnlyList<Working>> OnAsync(CommonwealDb db, Guid whose, DateOnly on, KindsShown kinds)
    {
        var modes = await db.Modes().InForce(on).Where(m => m.PartnershipId == whose || m.BodyId == whose).Select(m => new
        {
            m.KindId,
            m.IsPrimary,
            m.Purpose,
            m.Lifetime,
            m.Citation,
            Functions = db.Functions().InForce(on).Where(f => (f.PartnershipId == whose || f.BodyId == whose) && f.ModeId == m.KindId)
                .OrderBy(f => f.Order).Select(f => new Does(f.Text, f.Citation)).ToList(),
        }).ToListAsync();

        // On the day of a handover both are in force, and the later one is the primary one.
        var primary = modes.Where(m => m.IsPrimary).MaxBy(m => m.Lifetime.From?.Earliest ?? DateOnly.MinValue);
        return [.. modes.Select(m => new Working(kinds[m.KindId]!, m == primary, m.Purpose, m.Citation, m.Functions))
            .OrderByDescending(w => w.IsPrimary).ThenBy(w => w.Mode.Order)];
    }

    /// <summary>Something that it does.</summary>
    public sealed record Does(string Text, Citation Citation);
}
