using Commonweal.Bodies;
using Commonweal.Performance.Stories;
using Commonweal.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Performance.Returns;

/// <summary>Hands figures in: what is held of a time already stays and is revised where the new one differs; all of it in one save.</summary>
public sealed class HandIn(CommonwealDb db)
{
    /// <summary>Says what handing them in does, and does it; saving is left to the caller.</summary>
    /// <param name="found">The figures.</param>
    /// <param name="partnership">The partnership that hands them in; none for the installation itself.</param>
    /// <param name="words">How they came, when, and from which file.</param>
    /// <param name="stopping">Says when to stop.</param>
    /// <param name="stories">What the partnership says of them: it counts as they do.</param>
    public async Task<FigureCount> RunAsync(IReadOnlyList<FoundFigure> found, Partnership? partnership, ReturnWords words, CancellationToken stopping, IReadOnlyList<StoryWords>? stories = null)
    {
        var book = await SeriesBook.ReadAsync(db, [.. found.Select(f => f.IndicatorId).Distinct()], stopping);
        var rows = found.Select(f => Row(f, book)).OrderBy(r => r.Key).ToList();
        var held = await HeldFigures.ForAsync(db, partnership?.Id, stopping);
        var (changed, count) = await held.SortOutAsync(rows, book.Last, stopping);
        if (!count.ChangesNothing || stories is { Count: > 0 })
        {
            var handedIn = new Return(await Return.NextNumberAsync(db, stopping), partnership, words);
            handedIn.HandIn(count, words.AsksSignOff);
            db.Add(handedIn);
            db.AddRange(book.New);
            if (stories is { Count: > 0 })
            {
                var used = await db.Set<Story>().Where(s => s.PartnershipId == partnership!.Id).Select(s => s.Slug).ToHashSetAsync(stopping);
                db.AddRange(stories.Select(s => new Story(partnership!, handedIn.Number, s, slug => !used.Add(slug))));
            }

            db.AlsoWrites.Add(until => RevisedRow.WriteAsync(db, changed, handedIn.Number, until));
        }

        return count;
    }

    private static FigureRow Row(FoundFigure one, SeriesBook book) =>
        new(one.Figure) { SeriesId = book.NumberOf(new SeriesKey(one.IndicatorId, one.AreaId, one.Group, one.Figure.HowFound is HowFound.Projected)), Row = one.Row };
}
