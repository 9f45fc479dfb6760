using Commonweal.Performance;
using Commonweal.Performance.RollUps;
using Commonweal.Places.Boundaries;
using Commonweal.Platform.Time;
using Commonweal.Web.Design;
using Commonweal.Web.Design.Drawing.Charts;
using Commonweal.Web.Hosting;
using Microsoft.Extensions.Localization;
using NetTopologySuite.Geometries;

namespace Commonweal.Web.Pages.Public.Performance;

/// <summary>The figures of an indicator for the places of which an area is made up, at one time, and what they come to.</summary>
public sealed class FiguresByPlace
{
    private readonly IReadOnlyList<Part> _parts;
    private readonly ILookup<Guid, Figure> _byArea;
    private readonly IndicatorModel.Place _whole;

    /// <summary>The figures of the places of an area.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="whole">The area.</param>
    /// <param name="parts">The places within it; shown are those of the kind that has figures, and where several have, of the one with the most places.</param>
    /// <param name="byArea">The figures that count, of each area.</param>
    public FiguresByPlace(Indicator indicator, IndicatorModel.Place whole, IReadOnlyList<Part> parts, ILookup<Guid, Figure> byArea)
    {
        (Indicator, _whole, _byArea) = (indicator, whole, byArea);
        // Places of two kinds lie over each other, and count the same twice.
        _parts = [.. parts.GroupBy(p => p.KindId).Select(of => of.ToList()).Where(of => of.Exists(p => byArea.Contains(p.Id))).MaxBy(of => of.Count) ?? []];
        Periods = [.. _parts.SelectMany(p => byArea[p.Id]).Select(f => f.Period).Distinct().OrderDescending()];
        Period = Periods.Where(t => _parts.Any(p => byArea[p.Id].Any(f => f.Period == t && f.Value is not null))).Concat(Periods).FirstOrDefault();
        Together = AddedUp();
    }

    public Indicator Indicator { get; }

    /// <summary>The times for which one of the places has a figure, the latest first.</summary>
    public IReadOnlyList<Period> Periods { get; }

    /// <summary>The time that is shown: the latest, unless the reader chose another.</summary>
    public Period Period { get; private set; }

    /// <summary>Whether the places are sorted by their figures, and not by their names.</summary>
    public bool IsByFigure { get; init; }

    /// <summary>What the places come to, by the arithmetic that the indicator states.</summary>
    public RolledUp Together { get; private set; }

    /// <summary>Whether there is anything to show.</summary>
    public bool HasFigures => Periods.Count > 0;

    /// <summary>The places, with what was found for each.</summary>
    public IEnumerable<(Part Part, Figure? Figure)> Rows => Sorted(_parts.Select(p => (Part: p, Figure: Of(p))));

    /// <summary>How the figure that is given for the area stands to what its places come to.</summary>
    public Disagreement Beside => Whole is { } whole
        ? Disagreement.Between(whole, Together, 0.5 * Math.Pow(10, -(Indicator.Decimals ?? FigureSaid.UsualDecimals)))
        : new Disagreement(HowTheyCompare.NotKnown, null, null);

    /// <summary>Whether there is anything to draw: one of the places has a value.</summary>
    public bool HasValues => WasThere.Any(p => p.Figure?.Value is not null);

    /// <summary>Whether there is a map to draw: the boundaries of two places at least are held.</summary>
    public bool HasMap => WasThere.Count(p => p.Part.Outline is not null) > 1;

    /// <summary>The places that were there at the time and are not on the map, because no boundary of them is held.</summary>
    public IEnumerable<string> OffTheMap => WasThere.Where(p => p.Part.Outline is null).Select(p => p.Part.Name);

    private Figure? Whole => _byArea[_whole.Id].FirstOrDefault(f => f.Period == Period);

    private IEnumerable<(Part Part, Figure? Figure)> WasThere => Rows.Where(r => !Together.LeftOut.Contains(r.Part.Code));

    /// <summary>Shows another time; says whether one of the places has a figure for it.</summary>
    public bool Choose(Period period)
    {
        if (!Periods.Contains(period))
        {
            return false;
        }

        (Period, Together) = (period, AddedUp(period));
        return true;
    }

    /// <summary>The places as a map, each shaded by its figure.</summary>
    public ShadedMap Map(FigureSaid said, IStringLocalizer<Words> words)
    {
        var shapes = WasThere.Where(p => p.Part.Outline is not null).Select(p => (p.Part, p.Figure, Shape: Shapes.Read(p.Part.Outline!))).ToList();
        var around = new Envelope();
        shapes.ForEach(s => around.ExpandToInclude(s.Shape.EnvelopeInternal));
        return new ShadedMap(Title(said, words), [.. shapes.Select(s => new ShadedPlace(s.Part.Name, s.Shape.Flat(around.Centre.Y), AsPoint(s.Figure), said.Of(s.Figure)))])
        {
            Description = Described(said, words),
            Measure = Indicator.Unit is null or "£" or "%" ? null : Indicator.Unit,
            Numbers = said.InCharts,
            Words = said.MapWords,
            Language = Languages.OfData,
        };
    }

    /// <summary>The places as bars. The figure for the whole is a line across them, unless it is what they add up to.</summary>
    public BarList Bars(FigureSaid said, IStringLocalizer<Words> words) =>
        new(Title(said, words), [.. WasThere.Select(p => new Bar(p.Part.Name, AsPoint(p.Figure)))])
        {
            Description = Described(said, words),
            Nation = Indicator.AddsUp is not HowAddedUp.Sum && Whole is { Value: not null } whole ? new Bar(_whole.Name, ChartPoint.Of(whole)) : null,
            LowestFirst = Indicator.Polarity is Polarity.LowIsGood,
            Measure = Indicator.Unit is null or "£" or "%" ? null : Indicator.Unit,
            Numbers = said.InCharts,
            Words = said.ChartWords,
            Language = Languages.OfData,
            IdPrefix = "by-place",
        };

    private string Title(FigureSaid said, IStringLocalizer<Words> words) => words["{0} by place, {1}", Indicator.Name, said.Period(Period)];

    private string Described(FigureSaid said, IStringLocalizer<Words> words)
    {
        var found = WasThere.Where(p => p.Figure?.Value is not null).OrderBy(p => p.Figure!.Value).ToList();
        return found.Count == 0 ? words["No place has a figure that is shown."]
            : words["The lowest is {0} with {1}, the highest {2} with {3}. The table says the same in numbers.", found[0].Part.Name, said.Of(found[0].Figure), found[^1].Part.Name, said.Of(found[^1].Figure)];
    }

    private ChartPoint AsPoint(Figure? figure) => figure is null ? new ChartPoint(Period, null) : ChartPoint.Of(figure);

    private Figure? Of(Part part) => _byArea[part.Id].FirstOrDefault(f => f.Period == Period);

    // Whatever is good stands first; where that is not stated, the highest.
    private IEnumerable<(Part Part, Figure? Figure)> Sorted(IEnumerable<(Part Part, Figure? Figure)> rows) => !IsByFigure ? rows
        : rows.OrderBy(r => r.Figure?.Value is null).ThenBy(r => Indicator.Polarity is Polarity.LowIsGood ? r.Figure?.Value : -r.Figure?.Value).ThenBy(r => r.Part.Name, StringComparer.Ordinal);

    private RolledUp AddedUp(Period? period = null) =>
        new RollUp(Indicator.AddsUp ?? HowAddedUp.NotAdded, Indicator.Per ?? 1).Of(period ?? Period, [.. _parts.Select(p => new AreaFigure(p.Code, p.Lifetime, _byArea[p.Id].FirstOrDefault(f => f.Period == (period ?? Period))))]);

    /// <summary>A place that lies in the area.</summary>
    public sealed record Part(Guid Id, string Code, string Name, Guid? KindId, Lifetime Lifetime)
    {
        /// <summary>The line around it, as it is kept for drawings; none where none is held, or where no place beside it has figures.</summary>
        public byte[]? Outline { get; init; }
    }
}
