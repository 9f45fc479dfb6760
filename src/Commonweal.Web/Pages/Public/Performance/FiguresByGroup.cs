using System.Globalization;
using Commonweal.Performance;
using Commonweal.Performance.RollUps;
using Commonweal.Performance.Suppressing;
using Commonweal.Web.Design;
using Commonweal.Web.Design.Drawing.Charts;
using Commonweal.Web.Hosting;
using Microsoft.Extensions.Localization;

namespace Commonweal.Web.Pages.Public.Performance;

/// <summary>The figures of an indicator for groups of the people of an area, for the latest time of which any are told.</summary>
public sealed class FiguresByGroup
{
    // "age: 5 to 15" stands before "age: 16 to 24".
    private static readonly StringComparer s_byNumbers = StringComparer.Create(CultureInfo.InvariantCulture, CompareOptions.NumericOrdering);

    private readonly Indicator _indicator;
    private readonly IndicatorModel.Place _area;

    /// <summary>The figures of the groups of an area.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="area">The area.</param>
    /// <param name="found">The figures that count of each group.</param>
    /// <param name="ofAll">The figures that count of all who live there.</param>
    public FiguresByGroup(Indicator indicator, IndicatorModel.Place area, IEnumerable<GroupFigure> found, IReadOnlyList<Figure> ofAll)
    {
        (_indicator, _area) = (indicator, area);
        var all = found.ToList();
        Period = all.Select(g => (Period?)g.Figure.Period).Max();
        Whole = ofAll.FirstOrDefault(f => f.Period == Period);
        var shown = ShownGroups.Of(all.FindAll(g => g.Figure.Period == Period), Whole, indicator.AddsUp);
        Breakdowns = [.. shown.GroupBy(g => g.Breakdown, StringComparer.Ordinal).OrderBy(b => b.Key, StringComparer.Ordinal).Select(b => new Breakdown(b.Key, [.. b.OrderBy(g => g.Group, s_byNumbers)]))];
    }

    /// <summary>The time of which they are; none where there are no figures of groups.</summary>
    public Period? Period { get; }

    /// <summary>The figure of all who live there.</summary>
    public Figure? Whole { get; }

    /// <summary>The ways in which people are told apart, with the groups of each.</summary>
    public IReadOnlyList<Breakdown> Breakdowns { get; }

    /// <summary>Whether one of the figures is not shown because of what it would tell.</summary>
    public bool WithholdsAny => Breakdowns.SelectMany(b => b.Groups).Any(g => g.Figure.WhyNone is WhyNone.Suppressed);

    /// <summary>The groups beside each other. The figure of all is a line across them, unless it is what they add up to.</summary>
    public BarList Bars(Breakdown breakdown, FigureSaid said, IStringLocalizer<Words> words) =>
        new(words["{0} by group, {1}", _indicator.Name, said.Period(Period!.Value)], [.. breakdown.Groups.Select(g => new Bar(g.Name, ChartPoint.Of(g.Figure)))])
        {
            Description = words["The table says the same in numbers."],
            Nation = _indicator.AddsUp is not HowAddedUp.Sum && Whole is { Value: not null } whole ? new Bar(_area.Name, ChartPoint.Of(whole)) : null,
            LowestFirst = _indicator.Polarity is Polarity.LowIsGood,
            Measure = _indicator.Unit is null or "£" or "%" ? null : _indicator.Unit,
            Numbers = said.InCharts,
            Words = said.ChartWords,
            Language = Languages.OfData,
            IdPrefix = $"by-group-{Breakdowns.Index().First(b => b.Item == breakdown).Index}",
        };

    /// <summary>One way in which people are told apart, such as by age.</summary>
    /// <param name="Name">What it is called; empty where nobody says.</param>
    /// <param name="Groups">The groups.</param>
    public sealed record Breakdown(string Name, IReadOnlyList<GroupFigure> Groups)
    {
        /// <summary>Whether one of the figures has a confidence interval.</summary>
        public bool HasIntervals => Groups.Any(g => g.Figure is { Low: not null, High: not null });

        /// <summary>Whether it is known of how many one of the figures is.</summary>
        public bool HasDenominators => Groups.Any(g => g.Figure.Denominator is not null);
    }
}
