using Commonweal.Performance;
using Commonweal.Performance.Returns;
using Commonweal.Platform;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Performance.Bulk;

/// <summary>A return is undone whole, or not at all where later ones stand over it.</summary>
public sealed class TakeBackTests : ManyFigures
{
    private const string First = Headings + "thing-1,moor-1,2009-04,1\nthing-1,moor-1,2009-05,2\n";
    private const string Revised = Headings + "thing-1,moor-1,2009-04,10\nthing-2,moor-1,2009-04,100\n";

    [Fact]
    public async Task What_was_taken_back_counts_no_longer_and_what_it_revised_counts_again()
    {
        await TakeIn(First);
        await TakeIn(Revised);
        Assert.Equal("Thing 1 2009-04 10, Thing 1 2009-05 2, Thing 2 2009-04 100", await ThatCount());

        await TakeBack(2);

        Assert.Equal("Thing 1 2009-04 1, Thing 1 2009-05 2", await ThatCount());
        await using var db = Open();
        Assert.Equal(4, await Rows());
        Assert.Equal(["handed in", "handed in", "taken back"], await db.History.Where(h => h.Thing == nameof(Return)).OrderBy(h => h.Sequence).Select(h => h.Verb).ToListAsync());
        Assert.Equal(FixedClock.Standing.Now(), await db.Returns().Where(r => r.Number == 2).Select(r => r.TakenBackAt).SingleAsync());
    }

    [Fact]
    public async Task It_can_be_handed_in_again_afterwards_and_a_start_removes_nothing_of_it()
    {
        await TakeIn(First);
        await TakeBack(1);
        await using (var db = Open())
        {
            await new Commonweal.Performance.Returns.Bulk.Unfinished(db).RemoveIfAnyAsync(default);
        }

        Assert.Equal("figures 2+ 0~ 0=", Said(await TakeIn(First)));
        Assert.Equal((4, "Thing 1 2009-04 1, Thing 1 2009-05 2"), (await Rows(), await ThatCount()));
    }

    [Fact]
    public async Task It_is_refused_where_later_returns_revised_it_naming_them()
    {
        await TakeIn(First);
        await TakeIn(Revised);

        var refused = await Assert.ThrowsAsync<BrokenRuleException>(() => TakeBack(1));

        Assert.Equal("Figures of this return were revised since: Thing 1 in Moor 1, 2009-04, by return 2. Take the later returns back first", refused.Message);
        await TakeBack(2);
        await TakeBack(1);
        Assert.Equal("", await ThatCount());
    }

    [Fact]
    public async Task Of_many_the_first_are_named_and_the_others_counted()
    {
        await TakeIn(Many());
        await TakeIn(Many(_ => "0"));

        var refused = await Assert.ThrowsAsync<BrokenRuleException>(() => TakeBack(1));

        Assert.Equal(
            "Figures of this return were revised since: Thing 0 in Moor 0, 2000-01, by return 2; Thing 0 in Moor 0, 2000-02, by return 2; Thing 0 in Moor 0, 2000-03, by return 2; "
            + "Thing 0 in Moor 0, 2000-04, by return 2; Thing 0 in Moor 0, 2000-05, by return 2; and 19995 more. Take the later returns back first",
            refused.Message);
    }

    [Fact]
    public async Task Twice_is_refused_and_so_is_what_does_not_count_yet()
    {
        await TakeIn(First);
        await TakeBack(1);

        Assert.Equal("The return was taken back already", (await Assert.ThrowsAsync<BrokenRuleException>(() => TakeBack(1))).Message);
        var begun = new Return(7, partnership: null, new ReturnWords(HowItCame.File, FixedClock.Standing.Now()));
        Assert.Equal("The return is still being written: nothing of it counts yet", Assert.Throws<BrokenRuleException>(() => begun.TakeBack(new RevisedSince([], 0), FixedClock.Standing.Now())).Message);
    }

    private async Task TakeBack(int number)
    {
        await using var db = Open();
        var handedIn = await db.Returns().SingleAsync(r => r.Number == number);
        handedIn.TakeBack(await RevisedSince.OfAsync(db, handedIn, default), FixedClock.Standing.Now());
        await db.SaveChangesAsync();
    }

    private async Task<string> ThatCount()
    {
        await using var db = Open(drafts: false);
        var figures = await (from figure in db.Figures() join series in db.Series() on figure.SeriesId equals series.Id select new { series.Indicator.Name, Figure = figure }).ToListAsync();
        return string.Join(", ", figures.GroupBy(f => f.Name).OrderBy(g => g.Key, StringComparer.Ordinal).SelectMany(g => g.Select(f => f.Figure).ThatCount().Select(f => $"{g.Key} {f.Period} {f.Value}")));
    }
}
