using Commonweal.Performance;
using Commonweal.Performance.Returns;
using Commonweal.Performance.Returns.Bulk;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Performance.Bulk;

/// <summary>Figures by the ten thousand come in whole or not at all, while others work (model.md, Figures and bulk import).</summary>
public sealed class FiguresImportTests : ManyFigures
{
    [Fact]
    public async Task All_of_a_file_comes_in_as_one_return_with_one_line_of_history()
    {
        var outcome = await TakeIn(Many());

        Assert.Equal("figures 20000+ 0~ 0=", Said(outcome));
        Assert.Equal("20000 figures, 200000000", await Counted());
        await using var db = Open();
        var handedIn = await db.Returns().SingleAsync();
        Assert.Equal((1, HowItCame.File, 20_000, 0, 0, true, 64), (handedIn.Number, handedIn.HowItCame, handedIn.Added, handedIn.Revised, handedIn.Unchanged, handedIn.Counts, handedIn.Hash!.Length));
        var line = await db.History.SingleAsync(h => h.Thing == nameof(Return));
        Assert.Equal("handed in", line.Verb);
        Assert.Contains($"\"Hash\":\"{handedIn.Hash}\",\"Added\":20000,\"Revised\":0,\"Unchanged\":0", line.Details, StringComparison.Ordinal);
        var one = await db.Figures().Where(f => f.Value == 1234.5).SingleAsync();
        Assert.Equal(("2001-01", 0), (one.Period.ToString(), one.Revision));
        var its = await db.Series().Where(s => s.Id == one.SeriesId).Select(s => new { Indicator = s.Indicator.Slug, s.Area.Code, s.Group, s.IsProjected }).SingleAsync();
        Assert.Equal(("thing-4", "moor-3", "", false), (its.Indicator, its.Code, its.Group, its.IsProjected));
    }

    [Fact]
    public async Task What_stands_beside_a_value_is_kept_and_projections_stand_apart()
    {
        await TakeIn("indicator,area,group,period,value,how-found,numerator,denominator,low,high\nthing-1,moor-1,young,2009-04,50,provisional,10,20,45,55\nthing-1,moor-1,young,2009-05,c,,,,,\nthing-1,moor-1,young,2009-06,60,projected,,,,\n");

        await using var db = Open();
        var figures = await (from f in db.Figures() join s in db.Series() on f.SeriesId equals s.Id orderby f.Period select new { f, s.Group, s.IsProjected }).ToListAsync();
        Assert.Equal(
            [
                new Figure(Period.Month(2009, 4), 50) { HowFound = HowFound.Provisional, Numerator = 10, Denominator = 20, Low = 45, High = 55, SeriesId = 1, ReturnNumber = 1 },
                new Figure(Period.Month(2009, 5), null) { WhyNone = WhyNone.Suppressed, SeriesId = 1, ReturnNumber = 1 },
                new Figure(Period.Month(2009, 6), 60) { HowFound = HowFound.Projected, SeriesId = 2, ReturnNumber = 1 },
            ],
            figures.Select(f => f.f));
        Assert.Equal([("young", false), ("young", false), ("young", true)], figures.Select(f => (f.Group, f.IsProjected)));
    }

    [Fact]
    public async Task A_fault_in_the_last_row_changes_nothing()
    {
        var before = await Everything();

        var outcome = await TakeIn(Many(row => row == All - 1 ? "many" : "1"));

        Assert.Equal("20001:value: \"many\" is not a number; enter one such as 12.5, or NA where there is none", Said(outcome));
        Assert.Equal(before, await Everything());
    }

    [Fact]
    public async Task The_same_file_again_changes_nothing()
    {
        await TakeIn(Many());
        var before = await Everything();

        Assert.Equal("figures 0+ 0~ 20000=", Said(await TakeIn(Many())));
        Assert.Equal(before, await Everything());
    }

    [Fact]
    public async Task A_dry_run_says_what_would_change_and_changes_nothing()
    {
        await TakeIn(Many());
        var before = await Everything();

        Assert.Equal("figures 1+ 1~ 1=", Said(await TakeIn("indicator,area,period,value\nthing-0,moor-0,1999-01,7\nthing-0,moor-0,2000-01,7\nthing-0,moor-0,2000-02,100.5\n"u8.ToArray(), isDryRun: true)));
        Assert.Equal(before, await Everything());
    }

    [Fact]
    public async Task A_changed_value_becomes_a_revision_and_the_older_one_stays()
    {
        await TakeIn(Many());

        Assert.Equal("figures 0+ 1~ 19999=", Said(await TakeIn(Many(row => row == 77 ? "1.25" : $"{row}.5"))));
        Assert.Equal("figures 0+ 1~ 19999=", Said(await TakeIn(Many(row => row == 77 ? "2.25" : $"{row}.5"))));

        await using var db = Open();
        var revised = await db.Figures().Where(f => f.Revision == 2).SingleAsync();
        Assert.Equal([(0, 77.5, 1), (1, 1.25, 2), (2, 2.25, 3)], (await db.Figures().Where(f => f.SeriesId == revised.SeriesId && f.Period == revised.Period).ToListAsync()).OrderBy(f => f.Revision).Select(f => (f.Revision, f.Value!.Value, f.ReturnNumber)));
    }

    [Fact]
    public async Task What_is_cut_off_half_way_never_counts_and_the_next_start_removes_it()
    {
        await TakeIn(Many());
        var before = await Counted();
        var return1 = await Rows();

        await CutOff(Many(row => $"{row}.75"));

        Assert.Equal(before, await Counted());
        Assert.True(await Rows() > return1);
        await using (var db = Open())
        {
            await new Unfinished(db).RemoveIfAnyAsync(default);
        }

        Assert.Equal((before, return1), (await Counted(), await Rows()));
        await using var after = Open();
        Assert.Equal([1], await after.Returns().IgnoreQueryFilters().Select(r => r.Number).ToListAsync());
        Assert.Equal("figures 0+ 20000~ 0=", Said(await TakeIn(Many(row => $"{row}.75"))));
    }

    [Fact]
    public async Task The_next_file_removes_what_was_cut_off_too()
    {
        await CutOff(Many());

        Assert.Equal("figures 20000+ 0~ 0=", Said(await TakeIn(Many())));
        Assert.Equal((All, "20000 figures, 200000000"), (await Rows(), await Counted()));
    }

    [Fact]
    public async Task Nothing_of_a_file_is_removed_or_taken_for_held_while_it_is_being_taken_in()
    {
        var said = new List<string>();
        await TakeIn(Many(), new Heard(p =>
        {
            if (p.IsChecked && said.Count == 0)
            {
                said.Add(Meanwhile().GetAwaiter().GetResult());
            }
        }));

        Assert.Equal(["0 figures, 0; Another file of figures is being taken in: run it again when that is done. Nothing was changed"], said);
        Assert.Equal("20000 figures, 200000000", await Counted());

        async Task<string> Meanwhile()
        {
            await using var db = Open();
            await new Unfinished(db).RemoveIfAnyAsync(default);
            var refused = await Assert.ThrowsAsync<BrokenRuleException>(() => TakeIn(Many()));
            return $"{await Counted()}; {refused.Message}";
        }
    }

    [Fact]
    public async Task Figures_that_others_hand_in_meanwhile_come_before_ours()
    {
        var isHandedIn = false;
        var outcome = await TakeIn(Many(), new Heard(p =>
        {
            if (p.IsChecked && !isHandedIn)
            {
                isHandedIn = true;
                HandInOne().GetAwaiter().GetResult();
            }
        }));

        Assert.Equal("figures 19999+ 1~ 0=", Said(outcome));
        await using var db = Open();
        Assert.Equal([1, 2], await db.Returns().Select(r => r.Number).Order().ToListAsync());
        Assert.Equal([(0, 2), (1, 1)], await db.Figures().Where(f => f.Value == 19_999.5 || f.Value == 3).OrderBy(f => f.Value).Select(f => new ValueTuple<int, int>(f.Revision, f.ReturnNumber)).ToListAsync());

        async Task HandInOne()
        {
            await using var other = Open();
            var last = await other.Series().Where(s => s.Indicator.Slug == "thing-9" && s.Area.Code == "moor-9").SingleAsync();
            var found = new FoundFigure(1, last.IndicatorId, last.AreaId, "", new Figure(Period.Month(2016, 8), 3));
            await new HandIn(other).RunAsync([found], partnership: null, new ReturnWords(HowItCame.Profile, FixedClock.Standing.Now()), default);
            await other.SaveChangesAsync();
        }
    }

    [Fact]
    public async Task Who_saves_meanwhile_waits_for_a_batch_and_not_for_the_file()
    {
        var (saved, written) = (0, 0);
        await TakeIn(Many(), new Heard(p =>
        {
            if (p.IsChecked)
            {
                written++;
                saved += Save().GetAwaiter().GetResult();
            }
        }));

        Assert.True(written >= 5);
        Assert.Equal(written, saved);

        async Task<int> Save()
        {
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
            await Store.Keep(Given.Area($"Ward {written}"));
            return 1;
        }
    }

    private async Task CutOff(string file)
    {
        using var cut = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => TakeIn(file, new Heard(p =>
        {
            if (p.IsChecked && p.Done >= 8_000)
            {
                cut.Cancel();
            }
        }), cut.Token));
    }

    private async Task<string> Everything()
    {
        await using var db = Open();
        return await db.Everything();
    }
}
