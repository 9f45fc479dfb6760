using Commonweal.Bodies;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Public.Bodies;

/// <summary>A partnership's own words for kinds of board or group, layers, lines and modes.</summary>
public sealed class KindsShown
{
    private readonly Dictionary<Guid, Row> _rows;

    // A body that another partnership keeps is sorted by that one's words; where this one has the same word, it is this one's.
    private KindsShown(IReadOnlyList<Row> rows, Guid partnershipId)
    {
        var own = rows.Where(r => r.KeptBy == partnershipId).ToDictionary(r => (r.Of, r.Slug));
        _rows = rows.ToDictionary(r => r.Id, r => own.GetValueOrDefault((r.Of, r.Slug), r));
    }

    public Row? this[Guid? id] => id is { } known ? _rows.GetValueOrDefault(known) : null;

    /// <summary>Puts bodies in the order of their layers and kinds, then of their names.</summary>
    public (int Layer, int Kind) Place(Guid? layerId, Guid? kindId) => (this[layerId]?.Order ?? int.MaxValue, this[kindId]?.Order ?? int.MaxValue);

    public static async Task<KindsShown> OfAsync(CommonwealDb db, Guid partnershipId) => new(
        await db.Kinds()
            .Where(k => k.KeptBy == partnershipId || db.Belongings().Any(b => b.PartnershipId == partnershipId && b.Body.PartnershipId == k.KeptBy))
            .Select(k => new Row(k.Id, k.KeptBy, k.Of, k.Slug, k.Name, k.Plural, k.Plainly, k.Meaning, k.Order, k.Citation))
            .ToListAsync(),
        partnershipId);

    public sealed record Row(
        Guid Id,
        Guid KeptBy,
        KindOf Of,
        string Slug,
        string Name,
        string Plural,
        string? Plainly,
        string? Meaning,
        int Order,
        Citation Citation);
}
