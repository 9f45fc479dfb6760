using Commonweal.Bodies;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Public.Bodies;

/// <summary>The boards and groups of a partnership on one day, each with what stands within it.</summary>
public sealed class Nest
{
    private const int ManyBodies = 200;

    private readonly ILookup<Guid?, BodyRow> _within;
    private readonly ILookup<Guid?, UnnamedRow> _unnamed;
    private readonly Dictionary<Guid, Guid> _parents;

    private Nest(IReadOnlyList<BodyRow> bodies, Dictionary<Guid, Guid> parents, IReadOnlyList<UnnamedRow> unnamed)
    {
        var there = bodies.ToDictionary(b => b.Id);
        _parents = parents.Where(p => there.ContainsKey(p.Value)).ToDictionary();
        _within = bodies.ToLookup(b => ParentOf(b.Id));
        _unnamed = unnamed.ToLookup(u => u.WithinId is { } id && there.ContainsKey(id) ? u.WithinId : null);
        Bodies = there;
    }

    public IReadOnlyDictionary<Guid, BodyRow> Bodies { get; }

    /// <summary>How many levels a page shows at once: where there are many, each page of a body shows what is within it.</summary>
    public int Levels => Bodies.Count <= ManyBodies ? int.MaxValue : Within(null).Sum(b => 1 + Within(b.Id).Count()) <= ManyBodies ? 2 : 1;

    /// <summary>Those within a body, or those within none.</summary>
    public IEnumerable<BodyRow> Within(Guid? body) => _within[body];

    /// <summary>All that are counted and not named.</summary>
    public IEnumerable<UnnamedRow> Unnamed => _unnamed.SelectMany(u => u);

    /// <summary>Those counted and not named within a body, or within none.</summary>
    public IEnumerable<UnnamedRow> UnnamedWithin(Guid? body) => _unnamed[body];

    public Guid? ParentOf(Guid body) => _parents.TryGetValue(body, out var parent) ? parent : null;

    /// <summary>What the body stands within, the outermost first.</summary>
    public IEnumerable<BodyRow> Above(Guid body) =>
        ParentOf(body) is { } parent ? Above(parent).Append(Bodies[parent]) : [];

    /// <summary>How many stand within it, however deep.</summary>
    public int CountBelow(Guid body) => Within(body).Sum(b => 1 + CountBelow(b.Id));

    /// <summary>Reads it in one query, however many bodies there are; those counted and not named came with the partnership.</summary>
    public static async Task<Nest> OfAsync(CommonwealDb db, Guid partnershipId, DateOnly on, KindsShown kinds, IEnumerable<UnnamedRow> unnamed)
    {
        var (rows, parents) = await ReadAsync(db.Bodies(), db.Placements(), partnershipId, on, kinds);
        return new Nest(rows, parents, Counted(unnamed, on));
    }

    // Rows of one slug are the same ones counted anew: on the day, or in the month, of a handover the later number counts.
    private static IReadOnlyList<UnnamedRow> Counted(IEnumerable<UnnamedRow> unnamed, DateOnly on) =>
        [.. unnamed.Where(u => u.Lifetime.Includes(on)).GroupBy(u => u.Slug).Select(same => same.MaxBy(u => u.Lifetime.From?.Earliest ?? DateOnly.MinValue)!)];

    private static async Task<(IReadOnlyList<BodyRow> Bodies, Dictionary<Guid, Guid> Parents)> ReadAsync(
        IQueryable<Body> bodies, IQueryable<Placement> placements, Guid partnershipId, DateOnly on, KindsShown kinds)
    {
        var inForce = placements.InForce(on);
        var rows = await bodies.Of(partnershipId, on).OrderBy(b => b.Name).ThenBy(b => b.Slug)
            .Select(b => new
            {
                Body = new BodyRow(b.Id, b.Slug, b.Name, b.KindId, b.LayerId, b.IsStandAlone, b.StatutoryBasis, b.Lifetime, b.Joining, b.Belongings.Any(), b.Citation),
                Placed = inForce.Where(p => p.BodyId == b.Id).Select(p => new Placed(p.BodyId, p.WithinId, p.Lifetime)).ToList(),
            })
            .ToListAsync();
        return ([.. rows.Select(r => r.Body).OrderBy(b => kinds.Place(b.LayerId, b.KindId))], Parents(rows.SelectMany(r => r.Placed)));
    }

    // On the day of a handover the later holder counts. Two that change places on one day stand within each other
    // on that day: there too the later one counts, or the way up would never end.
    private static Dictionary<Guid, Guid> Parents(IEnumerable<Placed> placed)
    {
        var parents = new Dictionary<Guid, Guid>();
        foreach (var place in placed.OrderByDescending(p => p.Lifetime.From?.Earliest ?? DateOnly.MinValue))
        {
            if (!parents.ContainsKey(place.Body) && !LeadsTo(place.Body, place.Within))
            {
                parents.Add(place.Body, place.Within);
            }
        }

        return parents;

        bool LeadsTo(Guid body, Guid from) => from == body || (parents.TryGetValue(from, out var above) && LeadsTo(body, above));
    }

    private sealed record Placed(Guid Body, Guid Within, Lifetime Lifetime);
}
