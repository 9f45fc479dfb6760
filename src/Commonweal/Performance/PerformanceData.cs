using Commonweal.Bodies;
using Commonweal.Performance.Returns;
using Commonweal.Places;
using Commonweal.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Performance;

/// <summary>Indicators and figures, as held.</summary>
public static class PerformanceData
{
    /// <summary>Indicators.</summary>
    public static DbSet<Indicator> Indicators(this CommonwealDb db) => db.Set<Indicator>();

    /// <summary>What partnerships watch.</summary>
    public static DbSet<ScorecardLine> ScorecardLines(this CommonwealDb db) => db.Set<ScorecardLine>();

    /// <summary>Areas that are compared because they are alike.</summary>
    public static DbSet<ComparisonGroup> ComparisonGroups(this CommonwealDb db) => db.Set<ComparisonGroup>();

    /// <summary>Which areas are in which of these groups.</summary>
    public static DbSet<ComparedArea> ComparedAreas(this CommonwealDb db) => db.Set<ComparedArea>();

    /// <summary>Those with which a partnership compares itself: it keeps the group, or a foreign file brought it. The groups of others are theirs.</summary>
    public static IQueryable<ComparedArea> ForPartnership(this IQueryable<ComparedArea> compared, CommonwealDb db, Guid partnershipId)
    {
        var itself = db.Partnerships().Where(p => p.Id == partnershipId).Select(p => p.Id);
        var groups = db.ComparisonGroups().ListedByAny(db, itself).Select(g => g.Id);
        return compared.ListedByAny(db, itself).Where(c => groups.Contains(c.GroupId));
    }

    /// <summary>When indicators were defined anew, as far as a partnership keeps that or a foreign file brought it: nothing that only another says stands on its pages.</summary>
    public static IQueryable<DefinitionChange> ForPartnership(this IQueryable<DefinitionChange> changes, CommonwealDb db, Guid partnershipId) =>
        changes.ListedByAny(db, db.Partnerships().Where(p => p.Id == partnershipId).Select(p => p.Id));

    /// <summary>Which series of figures there are.</summary>
    public static DbSet<Series> Series(this CommonwealDb db) => db.Set<Series>();

    /// <summary>Figures handed in together.</summary>
    public static DbSet<Return> Returns(this CommonwealDb db) => db.Set<Return>();

    /// <summary>The figures of returns that count and that the reader may see; of one time the latest revision counts.</summary>
    public static IQueryable<Figure> Figures(this CommonwealDb db) =>
        db.Set<Figure>().Where(f => db.Returns().Any(r => r.Number == f.ReturnNumber && r.Counts));

    /// <summary>The figures that count for whoever reads those of a partnership, also where the reader may see drafts of others.</summary>
    public static IQueryable<Figure> FiguresBeside(this CommonwealDb db, Guid? partnershipId)
    {
        var returns = db.Returns().Where(Return.CountsBeside(partnershipId));
        return db.Set<Figure>().Where(f => returns.Any(r => r.Number == f.ReturnNumber));
    }

    /// <summary>What was found for one time first, and what revised it, one after the other as far as the reader may see: what says the same as before is no revision.</summary>
    public static IReadOnlyList<Figure> AsRevised(this IEnumerable<Figure> sameTime)
    {
        var revised = new List<Figure>();
        foreach (var figure in sameTime.OrderBy(f => f.Revision))
        {
            if (revised.Count == 0 || !revised[^1].SaysTheSameAs(figure))
            {
                revised.Add(figure with { Revision = revised.Count });
            }
        }

        return revised;
    }

    /// <summary>Figures of a return, whether it counts or not.</summary>
    public static IQueryable<Figure> FiguresOf(this CommonwealDb db, int returnNumber) =>
        db.Set<Figure>().Where(f => f.ReturnNumber == returnNumber && db.Returns().Any(r => r.Number == returnNumber));

    /// <summary>
    /// The figures of the last so many times of each series that had begun by a day, and a few more at most, with all their
    /// revisions: found by the key in which they lie, so that it costs the same however long their history is.
    /// </summary>
    public static IQueryable<SeriesFigure<T>> Latest<T>(this IQueryable<Figure> figures, IQueryable<SeriesOf<T>> of, int times, DateOnly on)
    {
        var (last, first) = (Period.LastBegunBy(on), Period.Stored(0));
        return from its in of
               from figure in figures
               where figure.SeriesId == its.SeriesId && figure.Period <= last
                   && figure.Period >= (figures.Where(f => f.SeriesId == its.SeriesId && f.Period <= last).GroupBy(f => f.Period)
                       .OrderByDescending(g => g.Key).Select(g => (Period?)g.Key).Skip(times - 1).FirstOrDefault() ?? first)
               select new SeriesFigure<T> { Of = its.Of, Figure = figure };
    }

    /// <summary>Of each time the figure that counts, in the order of time.</summary>
    public static IReadOnlyList<Figure> ThatCount(this IEnumerable<Figure> figures) =>
        [.. figures.GroupBy(f => f.Period).Select(same => same.MaxBy(f => f.Revision)!).OrderBy(f => f.Period)];
}
