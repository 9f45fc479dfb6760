using Commonweal.Bodies;
using Commonweal.Performance;
using Commonweal.Performance.Courses;
using Commonweal.Performance.RollUps;
using Commonweal.Performance.Targets;
using Commonweal.Places.Boundaries;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Saltmarsh;

/// <summary>What the story tells of its figures, counted as the pages count them, as at 22 November 2026.</summary>
[Trait("Runs", "on both databases")]
public sealed class FiguresTests(EverySampleApp app) : IClassFixture<EverySampleApp>
{
    private const string County = "saltmarsh-county";

    private static readonly DateOnly s_day = new(2026, 11, 22);

    [Fact]
    public async Task Sixty_indicators_of_which_33_are_designated_16_of_education_and_11_local()
    {
        await using var db = app.Store.Open(drafts: false);
        var lines = await db.ScorecardLines().Where(l => l.Partnership.Slug == "saltmarsh").Select(l => new { l.Order, l.Citation.Note, l.Indicator.Code }).ToListAsync();

        Assert.Equal(Enumerable.Range(1, 60), lines.Select(l => l.Order).Order());
        Assert.Equal([("Designated in the agreement", 33), ("Education", 16), ("Local", 11)], lines.OrderBy(l => l.Order).CountBy(l => l.Note!).Select(n => (n.Key, n.Value)));
        Assert.Equal(49, lines.Count(l => l.Code?.StartsWith("NI ", StringComparison.Ordinal) is true));
    }

    [Fact]
    public async Task Twelve_of_them_have_no_figure_and_one_is_three_quarters_late()
    {
        var lines = await Lines();

        Assert.Equal(12, lines.Count(l => l.Found.Count == 0));
        var late = lines.Where(l => l.Found.Count > 0).Select(l => (l.Indicator.Slug, Data: l.Indicator.Data(l.Found, s_day))).Where(l => l.Data.State is not DataState.UpToDate);
        Assert.Equal([("saltmarsh-drug-users-in-treatment", DataState.Late, 3)], late.Select(l => (l.Slug, l.Data.State, l.Data.PeriodsLate)));
        Assert.Equal("2025/26 Q3", lines.Single(l => l.Indicator.Slug == "saltmarsh-drug-users-in-treatment").Found[^1].Period.ToString());
    }

    [Fact]
    public async Task Of_sixty_targets_of_the_agreement_27_are_on_course_8_near_13_off_and_of_12_there_is_no_figure()
    {
        await using var db = app.Store.Open(drafts: false);
        var targets = await db.Targets().Where(t => t.Partnership.Slug == "saltmarsh").Whole(db.DefinitionChanges()).AsNoTracking().ToListAsync();
        var found = (await Lines()).ToDictionary(l => l.Indicator.Id, l => l.Found);

        var agreed = targets.Where(t => t.Plan.Slug == "area-agreement").ToList();
        var ofTheCounty = targets.Where(t => t.AreaId is null && !t.IsParked(s_day)).ToList();
        // All that is promised of one indicator for the county has the same answer, so that the scorecard counts each line once.
        var courses = ofTheCounty.GroupBy(t => t.IndicatorId).Select(same => Assert.Single(same.Select(Answer).Distinct())).CountBy(c => c).ToDictionary();
        Assert.Equal((27, 8, 13, 12), (courses[Course.OnCourse], courses[Course.Near], courses[Course.OffCourse], courses[Course.NoFigure]));
        Assert.Equal(60, agreed.Select(t => t.IndicatorId).Distinct().Count());
        Assert.Equal([("designated", 33), ("education", 16), ("local", 11)], agreed.CountBy(t => t.Kind!.Slug).Select(k => (k.Key, k.Value)).Order());
        Assert.Equal(["businesses-on-the-wold", "ten-thousand-homes"], targets.Where(t => t.IsParked(s_day)).Select(t => t.Slug).Order(StringComparer.Ordinal));
        Assert.Equal(["biodiversity", "thriving-third-sector", "volunteers"], agreed.Where(t => t.Leads.Count == 0).Select(t => t.Slug).Order(StringComparer.Ordinal));

        Course Answer(Target target) => TargetOnDay.Of(target, StatusRules.Usual, found[target.IndicatorId!.Value], s_day).Answer!.Course;
    }

    [Fact]
    public async Task The_districts_add_up_to_14_burglaries_fewer_than_the_county_counts_in_the_last_year_and_to_the_same_before()
    {
        var found = await Of("saltmarsh-burglaries");

        var years = found[County].Select(whole => Disagreement.Between(whole, new RollUp(HowAddedUp.Sum).Of(whole.Period, [.. found.Where(a => a.Key != County).Select(a => new AreaFigure(a.Key, Lifetime.NotStated, a.Single(f => f.Period == whole.Period)))]))).ToList();

        Assert.Equal(4, years.Count(y => y.Compared is HowTheyCompare.Same));
        Assert.Equal((1412.0, 1398.0, -14.0), (years[^1].Stated!.Value, years[^1].AddedUp!.Value, years[^1].Difference!.Value));
    }

    [Fact]
    public async Task Road_casualties_fell_and_one_figure_was_revised_and_one_is_a_hundred_times_too_large()
    {
        Assert.Equal([412, 398, 371, 349, 331], (await Of("saltmarsh-road-casualties"))[County].Select(f => f.Value!.Value));
        var entrants = (await Of("saltmarsh-first-time-entrants"))[County].Select(f => f.Value!.Value).ToList();
        Assert.Equal([1600], entrants.Where(v => v > 50 * entrants.Order().ElementAt(entrants.Count / 2)));
        Assert.Equal(1655, (await Of("saltmarsh-net-additional-homes"))[County].Single(f => f.Period == Period.FinancialYear(2024)).Value);

        var page = await app.Visit("/saltmarsh/indicators/saltmarsh-net-additional-homes?on=2026-11-22");
        Assert.Contains("revised; before: 1,702", page.Text, StringComparison.Ordinal);
        Assert.Contains("1,600", (await app.Visit("/saltmarsh/indicators/saltmarsh-first-time-entrants?on=2026-11-22")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Four_indicators_have_figures_of_each_district()
    {
        await using var db = app.Store.Open(drafts: false);
        var several = await db.Series().Where(s => s.Indicator.Slug.StartsWith("saltmarsh-") && s.Area.Code != County).Select(s => new { s.Indicator.Slug, s.Area.Code }).ToListAsync();

        Assert.Equal(["saltmarsh-burglaries 4", "saltmarsh-net-additional-homes 4", "saltmarsh-out-of-work-benefits 4", "saltmarsh-waste-recycled 4"], several.CountBy(s => s.Slug).Select(s => $"{s.Key} {s.Value}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Those_hurt_on_the_roads_are_told_by_how_they_travelled_and_two_of_the_groups_are_not_shown()
    {
        var page = await app.Visit("/saltmarsh/indicators/saltmarsh-road-casualties?on=2026-11-22");

        Assert.Equal(["by bicycle", "by bus or tram"], page.Page.QuerySelectorAll("[aria-label^='By group'] tbody tr").Where(r => r.TextContent.Contains("too few to show", StringComparison.Ordinal)).Select(r => r.Children[0].TextContent.Trim()));
    }

    [Fact]
    public async Task The_districts_are_on_a_map_and_it_is_theirs_alone()
    {
        var page = await app.Visit("/saltmarsh/indicators/saltmarsh-burglaries?on=2026-11-22");

        Assert.Equal(["Eastmarsh: 338", "Haven and Saltings: 431", "Highwold: 352", "Merefleet: 277"], page.Page.QuerySelectorAll(".drawing-wide path title").Select(t => t.TextContent[..(t.TextContent.IndexOf(':', StringComparison.Ordinal) + 5)]).Order(StringComparer.Ordinal));
        await using var db = app.Store.Open(drafts: false);
        Assert.Equal(4, await db.AreaBoundaries().CountAsync());
    }

    private async Task<ILookup<string, Figure>> Of(string indicator)
    {
        await using var db = app.Store.Open(drafts: false);
        var all = await (from series in db.Series()
                         where series.Indicator.Slug == indicator && !series.IsProjected && series.Group == ""
                         join figure in db.Figures() on series.Id equals figure.SeriesId
                         select new { series.Area.Code, Figure = figure }).AsNoTracking().ToListAsync();
        return all.GroupBy(f => f.Code).SelectMany(g => g.Select(f => f.Figure).ThatCount(), (g, figure) => (g.Key, Figure: figure)).ToLookup(f => f.Key, f => f.Figure);
    }

    private async Task<List<(Indicator Indicator, IReadOnlyList<Figure> Found)>> Lines()
    {
        await using var db = app.Store.Open(drafts: false);
        var indicators = await db.ScorecardLines().Where(l => l.Partnership.Slug == "saltmarsh").Select(l => l.Indicator).AsNoTracking().ToListAsync();
        var found = new List<(Indicator, IReadOnlyList<Figure>)>();
        foreach (var indicator in indicators)
        {
            found.Add((indicator, [.. (await Of(indicator.Slug))[County].Where(f => !f.Period.EndsAfter(s_day))]));
        }

        return found;
    }
}
