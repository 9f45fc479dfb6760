using Commonweal.Platform;
using Commonweal.Platform.Kinds;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Public.Bodies;

/// <summary>A partnership's own words for kinds of board or group, layers, lines and modes.</summary>
public sealed class KindsShown
{
    private readonly Dictionary<Guid, Row> _rows;

    private KindsShown(Dictionary<Guid, Row> rows) => _rows = rows;

    public Row? this[Guid? id] => id is { } known ? _rows.GetValueOrDefault(known) : null;

    /// <summary>Puts bodies in the order of their layers and kinds, then of their names.</summary>
    public (int Layer, int Kind) Place(Guid? layerId, Guid? kindId) => (this[layerId]?.Order ?? int.MaxValue, this[kindId]?.Order ?? int.MaxValue);

    public static async Task<KindsShown> OfAsync(IQueryable<Kind> kinds, Guid partnershipId) => new(await kinds
        .Where(k => k.KeptBy == partnershipId)
        .Select(k => new Row(k.Id, k.Slug, k.Name, k.Plural, k.Plainly, k.Meaning, k.Order, k.Citation))
        .ToDictionaryAsync(k => k.Id));

    public sealed record Row(Guid Id, string Slug, string Name, string Plural, string? Plainly, string? Meaning, int Order, Citation Citation);
}
