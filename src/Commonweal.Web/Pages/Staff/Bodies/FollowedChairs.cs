using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.Platform.Access;
using Commonweal.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Staff.Bodies;

/// <summary>Of a seat that follows the chair of a draft, whoever may not see that draft sees as much as the public: nothing.</summary>
internal static class FollowedChairs
{
    /// <summary>Which of these boards and groups they may not know of.</summary>
    public static async Task<IReadOnlyList<Guid>> HiddenFromAsync(this CommonwealDb db, Visitor visitor, IEnumerable<Guid?> followed)
    {
        var ids = followed.OfType<Guid>().Distinct().ToList();
        if (ids.Count == 0)
        {
            return [];
        }

        // A chair may itself be held by whoever chairs another: the draft may stand at the end of the chain.
        var chains = (await db.Seats().Where(s => s.Role == SeatRole.Chair && s.ChairOfId != null).Select(s => new { s.BodyId, ChairOfId = s.ChairOfId!.Value }).ToListAsync()).ToLookup(s => s.BodyId, s => s.ChairOfId);
        var along = ids.ToDictionary(id => id, id => Along(id, chains));
        var all = along.Values.SelectMany(a => a).Distinct().ToList();
        var drafts = await db.Bodies().Where(b => all.Contains(b.Id) && !b.IsPublished).Select(b => new { b.Id, b.PartnershipId }).ToListAsync();
        var hidden = drafts.Where(d => !visitor.May(BodiesModule.ReadBodies, new Scope(d.PartnershipId, d.Id))).Select(d => d.Id).ToHashSet();
        return ids.FindAll(id => along[id].Overlaps(hidden));
    }

    private static HashSet<Guid> Along(Guid body, ILookup<Guid, Guid> chains)
    {
        var (along, next) = (new HashSet<Guid>(), new Stack<Guid>([body]));
        while (next.TryPop(out var one))
        {
            if (along.Add(one))
            {
                chains[one].ToList().ForEach(next.Push);
            }
        }

        return along;
    }
}
