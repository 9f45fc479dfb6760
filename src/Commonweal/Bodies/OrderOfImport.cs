using Commonweal.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Bodies;

/// <summary>In which order the registers of several partnerships can be taken in: one that leads to another comes after it.</summary>
public static class OrderOfImport
{
    /// <summary>The slugs of all partnerships in that order, else by the alphabet; of those that lead to each other, by the alphabet.</summary>
    public static async Task<IReadOnlyList<string>> InOrderOfImportAsync(this CommonwealDb db, CancellationToken stopping)
    {
        var waiting = await db.Partnerships().OrderBy(p => p.Slug).Select(p => p.Slug).ToListAsync(stopping);
        var leads = await Leads(db).Distinct().ToListAsync(stopping);
        return InOrder(waiting, leads.ToLookup(l => l.From, l => l.To, StringComparer.Ordinal));
    }

    internal static IReadOnlyList<string> InOrder(IEnumerable<string> partnerships, ILookup<string, string> leads)
    {
        var waiting = partnerships.Order(StringComparer.Ordinal).ToList();
        var placed = new List<string>();
        while (waiting.Count > 0)
        {
            var next = waiting.Find(w => leads[w].All(to => to == w || !waiting.Contains(to))) ?? waiting[0];
            waiting.Remove(next);
            placed.Add(next);
        }

        return placed;
    }

    // A body that belongs to a further partnership stands in the files of the one that keeps it.
    private static IQueryable<Lead> Leads(CommonwealDb db)
    {
        var leading = db.Statements().Where(s => s.ToPartnershipId != null);
        return leading.Where(s => s.PartnershipId != null).Select(s => new Lead { From = s.Partnership!.Slug, To = s.ToPartnership!.Slug })
            .Concat(leading.Where(s => s.BodyId != null).Select(s => new Lead { From = s.Body!.Partnership.Slug, To = s.ToPartnership!.Slug }))
            .Concat(db.Belongings().Select(b => new Lead { From = b.Body.Partnership.Slug, To = b.Partnership.Slug }));
    }

    private sealed record Lead
    {
        public string From { get; init; } = "";

        public string To { get; init; } = "";
    }
}
