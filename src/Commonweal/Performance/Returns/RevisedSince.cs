using Commonweal.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Performance.Returns;

/// <summary>Which figures of a return were revised by later ones that count.</summary>
/// <param name="First">The first of them: what each is of, and by which return it was revised.</param>
/// <param name="Count">How many there are.</param>
public sealed record RevisedSince(IReadOnlyList<string> First, int Count)
{
    private const int Shown = 5;

    /// <summary>They, or the first of them, as a message names them.</summary>
    public string Words => string.Join("; ", First) + (Count > First.Count ? $"; and {Count - First.Count} more" : "");

    /// <summary>Those of a return, whoever handed in the later ones.</summary>
    public static async Task<RevisedSince> OfAsync(CommonwealDb db, Return handedIn, CancellationToken stopping)
    {
        var over = from its in db.Set<Figure>()
                   where its.ReturnNumber == handedIn.Number
                   from other in db.Set<Figure>()
                   where other.SeriesId == its.SeriesId && other.Period == its.Period && other.Revision > its.Revision
                   join later in db.Returns().Where(Return.CountsBeside(handedIn.PartnershipId)) on other.ReturnNumber equals later.Number
                   where later.Number != handedIn.Number
                   select other;
        var first = await (from figure in over
                           join series in db.Series() on figure.SeriesId equals series.Id
                           orderby figure.SeriesId, figure.Period, figure.Revision
                           select new { Indicator = series.Indicator.Name, Area = series.Area.Name, series.Group, figure.Period, figure.ReturnNumber })
            .IgnoreQueryFilters().AsNoTracking().Take(Shown).ToListAsync(stopping);
        var count = first.Count < Shown ? first.Count : await over.IgnoreQueryFilters().CountAsync(stopping);
        return new RevisedSince(first.ConvertAll(f => $"{f.Indicator} in {f.Area}{(f.Group.Length > 0 ? $", {f.Group}" : "")}, {f.Period}, by return {f.ReturnNumber}"), count);
    }
}
