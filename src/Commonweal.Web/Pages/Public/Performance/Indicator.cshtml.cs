using Commonweal.Bodies;
using Commonweal.Performance;
using Commonweal.Performance.Courses;
using Commonweal.Performance.Stories;
using Commonweal.Performance.Suppressing;
using Commonweal.Performance.Targets;
using Commonweal.Performance.Trends;
using Commonweal.Places;
using Commonweal.Places.Boundaries;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Commonweal.Web.Design;
using Commonweal.Web.Design.Drawing.Charts;
using Commonweal.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Commonweal.Web.Pages.Public.Performance;

/// <summary>One indicator of a partnership: its figures over time, beside those of its nation and of places like it, and how they are found.</summary>
[Public]
public sealed class IndicatorModel(CommonwealDb db, TimeProvider clock, IStringLocalizer<Words> words)
    : PartnershipPage(db, clock, words)
{
    // A light page, however long somebody has told stories.
    private const int MostStories = 20;

    /// <summary>The slug of the indicator.</summary>
    [FromRoute]
    public string I { get; set; } = "";

    /// <summary>The time of which places are shown, as it was asked for: a month, a quarter or a year as files write it.</summary>
    [FromQuery(Name = "period")]
    public string? PeriodAsked { get; set; }

    /// <summary>By what places are sorted: by "figure", else by their names.</summary>
    [FromQuery]
    public string? By { get; set; }

    /// <summary>For links: the time asked for, if a place has a figure for it.</summary>
    public string? PeriodShown { get; private set; }

    public Indicator Indicator { get; private set; } = null!;

    public Place Area { get; private set; } = null!;

    /// <summary>The larger place that it lies in, with which it is compared; none where there is none, or it has no figures.</summary>
    public Place? Larger { get; private set; }

    /// <summary>The groups of places that it is compared within, and the places in each, in force on the day.</summary>
    public List<Group> Groups { get; private set; } = [];

    /// <summary>What was found, in the order of time.</summary>
    public IReadOnlyList<Figure> Figures { get; private set; } = [];

    /// <summary>The places of which its area is made up, with their figures.</summary>
    public FiguresByPlace ByPlace { get; private set; } = null!;

    /// <summary>Groups of those who live there, with their figures.</summary>
    public FiguresByGroup ByGroup { get; private set; } = null!;

    /// <summary>What is expected after that, by whoever finds the figures.</summary>
    public IReadOnlyList<Figure> Projected { get; private set; } = [];

    /// <summary>Figures that were revised, with all that was said before.</summary>
    public ILookup<Period, Figure> Before { get; private set; } = null!;

    /// <summary>The latest figure that has a value; none where none has.</summary>
    public Figure? Latest => Figures.LastOrDefault(f => f.Value is not null);

    /// <summary>The latest figure with a value before that.</summary>
    public Figure? Previous => Figures.TakeWhile(f => f.Period != Latest?.Period).LastOrDefault(f => f.Value is not null);

    public HaveTheData Data => Indicator.Data(Figures, AsAt.On, _lifetimeOfArea);

    public Trend Trend => Indicator.Trend(Figures);

    /// <summary>What plans promise of it, and how that stands.</summary>
    public IReadOnlyList<TargetOnDay> Targets { get; private set; } = [];

    /// <summary>The rules by which targets are on course.</summary>
    public StatusRules Rules { get; private set; } = StatusRules.Usual;

    /// <summary>What lies behind it, as it was told by the day: the latest first.</summary>
    public IReadOnlyList<StoryTold> Stories { get; private set; } = [];

    /// <summary>The organisation that answers for it; null where nobody was named.</summary>
    public string? Answerable { get; private set; }

    public override IEnumerable<(string Name, string? Value)> Choices => [("period", PeriodShown), ("by", ByPlace.IsByFigure ? "figure" : null)];

    private readonly IStringLocalizer<Words> _words = words;
    private ILookup<Guid, Figure> _byArea = null!;
    private Lifetime _lifetimeOfArea = Lifetime.NotStated;

    public async Task OnGetAsync()
    {
        var seen = Db.Areas().ListedByAny(Db, Db.Partnerships().Where(p => p.Id == Partnership.Id).Select(p => p.Id));
        var changes = Db.DefinitionChanges().ForPartnership(Db, Partnership.Id);
        var line = await Db.ScorecardLines().Where(l => l.PartnershipId == Partnership.Id && l.Indicator.Slug == I).Include(l => l.Indicator).ThenInclude(i => i.Changes.Where(c => changes.Contains(c)))
            .Select(l => new { Watched = l, Answerable = l.Answerable!.Name, Rules = Db.StatusRuleLines().Where(r => r.PartnershipId == l.PartnershipId).ToList(), Area = new Place(l.AreaId, l.Area.Name), l.Area.Lifetime, Larger = seen.Where(a => a.Id == l.Area.WithinId).Select(a => new Place(a.Id, a.Name)).FirstOrDefault(), Parts = seen.Where(a => a.WithinId == l.AreaId).OrderBy(a => a.Name).Select(a => new FiguresByPlace.Part(a.Id, a.Code, a.Name, a.KindId, a.Lifetime) { Outline = Db.AreaBoundaries().Where(b => b.AreaId == a.Id && Db.Series().Any(s => s.Indicator.Slug == I && s.Area.WithinId == a.WithinId)).Select(b => b.Outline).FirstOrDefault() }).ToList() })
            .AsNoTrackingWithIdentityResolution().FirstOrDefaultAsync() ?? throw new NotThereException();
        (Indicator, Area, _lifetimeOfArea, Answerable) = (line.Watched.Indicator, line.Area, line.Lifetime, line.Answerable);
        Stories = await Db.Stories().ToldOf(Partnership.Id, Indicator.Id, AsAt.On).Take(MostStories).Select(s => new StoryTold(s.Period, s.Text, s.Next, s.Post, s.SignedBy!.Name, s.On, s.Citation)).ToListAsync();

        var its = Db.ComparedAreas().ForPartnership(Db, Partnership.Id);
        var like = await its.Where(c => its.Any(a => a.GroupId == c.GroupId && a.AreaId == Area.Id))
            .Select(c => new { c.Group.Id, c.Group.Name, c.Group.About, Place = new Place(c.AreaId, c.Area.Name), c.Lifetime }).AsNoTracking().ToListAsync();
        Groups = [.. like.Where(c => c.Lifetime.Includes(AsAt.On)).GroupBy(c => c.Id)
            .Where(g => g.Any(c => c.Place.Id == Area.Id))
            .Select(g => new Group(g.First().Name, g.First().About, [.. g.Select(c => c.Place)])).OrderBy(g => g.Name, StringComparer.Ordinal)];
        var targets = (await Db.Targets().Where(t => t.PartnershipId == Partnership.Id && t.IndicatorId == Indicator.Id).OrderBy(t => t.Plan.Name).ThenBy(t => t.Title).Whole(changes)
            .AsNoTrackingWithIdentityResolution().ToListAsync()).Where(t => t.Holds(AsAt.On)).ToList();
        await LoadFiguresAsync([Area.Id, .. line.Parts.Select(p => p.Id), .. targets.Select(t => t.AreaId).OfType<Guid>(), .. line.Larger is { } larger ? new[] { larger.Id } : [], .. Groups.SelectMany(g => g.Places).Select(p => p.Id)]);
        Rules = targets.Count == 0 ? StatusRules.Usual : StatusRuleLine.Rules(line.Rules, Partnership.Name);
        Targets = [.. targets.Select(t => TargetOnDay.Of(t, Rules, [.. _byArea[t.AreaId ?? Area.Id]], AsAt.On))];
        ByPlace = new FiguresByPlace(Indicator, Area, line.Parts, _byArea) { IsByFigure = By == "figure" };
        ChoosePeriod();
        Larger = line.Larger is { } around && _byArea.Contains(around.Id) ? around : null;
    }

    /// <summary>The figure of another place for the same time.</summary>
    public Figure? Of(Place place, Period period) => _byArea[place.Id].FirstOrDefault(f => f.Period == period);

    /// <summary>The places of a group that have a figure for a time, the best first; where it is not stated what is good, the highest first.</summary>
    public IEnumerable<(Place Place, Figure Figure)> Sorted(Group group, Period period)
    {
        var found = group.Places.Select(p => (Place: p, Figure: Of(p, period))).Where(f => f.Figure?.Value is not null).Select(f => (f.Place, Figure: f.Figure!));
        return Indicator.Polarity is Polarity.LowIsGood ? found.OrderBy(f => f.Figure.Value).ThenBy(f => f.Place.Name, StringComparer.Ordinal) : found.OrderByDescending(f => f.Figure.Value).ThenBy(f => f.Place.Name, StringComparer.Ordinal);
    }

    /// <summary>The middle of the values of a group for a time: half are above it and half below; none where fewer than three have one.</summary>
    public double? Middle(Group group, Period period)
    {
        var values = group.Places.Select(p => Of(p, period)?.Value).OfType<double>().Order().ToList();
        return values.Count < 3 ? null : (values[(values.Count - 1) / 2] + values[values.Count / 2]) / 2;
    }

    /// <summary>The figures as a chart, beside those of the larger place and the middle of each group.</summary>
    public LineChart Chart(FigureSaid said, IStringLocalizer<Words> words)
    {
        var series = new List<ChartSeries> { new(Area.Name, [.. Figures.Concat(Projected).Select(ChartPoint.Of)]) };
        if (Larger is { } larger)
        {
            series.Add(new(larger.Name, [.. _byArea[larger.Id].OrderBy(f => f.Period).Select(ChartPoint.Of)], SeriesStyle.Nation));
        }

        series.AddRange(Targets.Where(t => !t.IsParked && !t.Target.IsOfPlacesAlone && t.Target.Values.Count > 0 && (t.Target.AreaId ?? Area.Id) == Area.Id)
            .Select(t => new ChartSeries(t.Target.Plan.Name, [.. t.Target.Values.OrderBy(v => v.Period).Select(v => new ChartPoint(v.Period, v.Value))], SeriesStyle.Plan)));
        series.AddRange(Groups.Select(g => new ChartSeries($"{g.Name}, {words["middle"].Value}", [.. Figures.Select(f => new ChartPoint(f.Period, Middle(g, f.Period)))], SeriesStyle.Family)));
        return new LineChart(Indicator.Name, series)
        {
            Description = Latest is { Value: { } value } latest ? words["{0} over time, up to {1} in {2}", Indicator.Name, said.Value(value), said.Period(latest.Period)] : "",
            Measure = Indicator.Unit is null or "£" or "%" ? null : Indicator.Unit,
            Breaks = Latest is { } last ? [.. Indicator.Breaks().Where(b => b.From <= last.Period.Until).Select(b => new ChartBreak(Period.Of(last.Period.Kind, b.From), words["counted differently since {0}", ImpreciseDate.Day(b.From).Words()]))] : [],
            Numbers = said.InCharts,
            Words = said.ChartWords,
            Language = Languages.OfData,
        };
    }

    /// <summary>The places of a group beside each other for a time, with the larger place as a line across.</summary>
    public BarList Bars(Group group, Period period, FigureSaid said, IStringLocalizer<Words> words) =>
        new(words["{0} in {1}", Indicator.Name, said.Period(period)], [.. Sorted(group, period).Select(f => new Bar(f.Place.Name, ChartPoint.Of(f.Figure), f.Place.Id == Area.Id))])
        {
            Nation = Larger is { } larger && Of(larger, period) is { Value: not null } its ? new Bar(larger.Name, ChartPoint.Of(its)) : null,
            LowestFirst = Indicator.Polarity is Polarity.LowIsGood,
            Measure = Indicator.Unit is null or "£" or "%" ? null : Indicator.Unit,
            Numbers = said.InCharts,
            Words = said.ChartWords,
            Language = Languages.OfData,
            IdPrefix = $"bars-{Groups.IndexOf(group)}",
        };

    private async Task LoadFiguresAsync(List<Guid> areas)
    {
        var all = await (from series in Db.Series()
                         where series.IndicatorId == Indicator.Id && areas.Contains(series.AreaId) && (series.Group == "" || (series.AreaId == Area.Id && !series.IsProjected))
                         join figure in Db.Figures() on series.Id equals figure.SeriesId
                         select new { series.AreaId, series.Group, series.IsProjected, Figure = figure }).AsNoTracking().ToListAsync();
        var ofGroups = all.Where(f => f.Group.Length > 0 && !f.Figure.Period.EndsAfter(AsAt.On)).ToList();
        all = all.FindAll(f => f.Group.Length == 0);
        var found = all.Where(f => !f.IsProjected && !f.Figure.Period.EndsAfter(AsAt.On)).ToList();
        _byArea = found.GroupBy(f => f.AreaId).SelectMany(g => g.Select(f => f.Figure).ThatCount(), (g, figure) => (g.Key, figure)).ToLookup(f => f.Key, f => f.figure);
        Figures = [.. _byArea[Area.Id]];
        var last = Figures.Count == 0 ? default : Figures[^1].Period;
        // Nobody says when a projection was made, so that of a past day none is told beside figures that came after it.
        var isUpToDate = !all.Exists(f => !f.IsProjected && f.AreaId == Area.Id && f.Figure.Period > last);
        Projected = [.. all.Where(f => isUpToDate && f.IsProjected && f.AreaId == Area.Id).Select(f => f.Figure).ThatCount().Where(f => f.Period > last)];
        ByGroup = new FiguresByGroup(Indicator, Area, ofGroups.GroupBy(f => f.Group).SelectMany(g => g.Select(f => f.Figure).ThatCount(), (g, figure) => new GroupFigure(g.Key, figure)), Figures);
        // What was said before might give away what is or was suppressed.
        var suppressed = ofGroups.Select(f => f.Figure).Concat(found.Where(f => f.AreaId == Area.Id).Select(f => f.Figure)).Where(f => f.WhyNone is WhyNone.Suppressed).Select(f => f.Period).ToHashSet();
        Before = found.Where(f => f.AreaId == Area.Id && !suppressed.Contains(f.Figure.Period)).Select(f => f.Figure).Except(Figures).OrderBy(f => f.Revision).ToLookup(f => f.Period);
    }

    private void ChoosePeriod()
    {
        if (string.IsNullOrWhiteSpace(PeriodAsked) || !ByPlace.HasFigures)
        {
            return;
        }

        if (!Period.TryParse(PeriodAsked, out var period))
        {
            ModelState.AddModelError("period", _words["Choose a period from the list: a period is written as 2009-04, 2009/10 Q1 or 2009/10. The latest is shown."]);
        }
        else if (!ByPlace.Choose(period))
        {
            ModelState.AddModelError("period", _words["No place has a figure for {0}: the latest is shown. Choose another period.", period.ToString()]);
        }
        else
        {
            PeriodShown = period.ToString();
        }
    }

    /// <summary>An area that has figures.</summary>
    public sealed record Place(Guid Id, string Name);

    /// <summary>Places that are compared because they are alike.</summary>
    public sealed record Group(string Name, string? About, IReadOnlyList<Place> Places);
}
