using Commonweal.Performance;
using Commonweal.Performance.Targets;
using Commonweal.Platform;

namespace Commonweal.Web.OpenData;

/// <summary>An indicator that a partnership watches.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Area">The area whose figures count for the partnership.</param>
/// <param name="Code">The number by which others know it.</param>
/// <param name="Definition">What exactly is counted or measured.</param>
/// <param name="Unit">What one of its figures counts.</param>
/// <param name="Polarity">Whether high or low is good; null where it is not stated.</param>
/// <param name="Decimals">How many digits after the point its figures are shown with.</param>
/// <param name="Frequency">For which periods figures are found; null where it is not stated.</param>
/// <param name="FiguresFrom">Who finds its figures.</param>
/// <param name="Numerator">What a rate counts.</param>
/// <param name="Denominator">What a rate is of.</param>
/// <param name="Per">To how many of these a rate is.</param>
/// <param name="DataQuality">What is known of how good its figures are.</param>
/// <param name="Dates">When its figures began and ended.</param>
/// <param name="Citation">Where it was found.</param>
/// <param name="Data">Have we the data?</param>
/// <param name="Trend">Is it getting better?</param>
/// <param name="Targets">What plans promise of it on the day, and whether that is on course.</param>
/// <param name="CountedDifferently">Since when it is counted differently, the first day first.</param>
/// <param name="AnsweredBy">The organisation that is to hand its figures in; null where nobody was named.</param>
/// <param name="Stories">What lies behind its figures, as it was told by the day: the latest first, 20 at most.</param>
/// <param name="Figures">Its figures for periods that had ended on the day, of each place that the partnership lists or compares itself with, by place, group of people and time, with what was said before they were revised; 100 a page.</param>
internal sealed record IndicatorShown(
    Thing Indicator,
    Thing Area,
    string? Code,
    string? Definition,
    string? Unit,
    Polarity? Polarity,
    int? Decimals,
    PeriodKind? Frequency,
    string? FiguresFrom,
    string? Numerator,
    string? Denominator,
    int? Per,
    string? DataQuality,
    Dates Dates,
    Citation Citation,
    DataStated Data,
    TrendStated Trend,
    IReadOnlyList<TargetStated> Targets,
    IReadOnlyList<ChangeOfDefinition> CountedDifferently,
    Thing? AnsweredBy,
    IReadOnlyList<StoryStated> Stories,
    Paged<FigureStated> Figures)
{
    public static IndicatorShown Of(LineOnDay line, Thing indicator, Thing area, Thing? answeredBy, IReadOnlyList<StoryStated> stories, Paged<FigureStated> figures)
    {
        var it = line.Indicator;
        return new(
            indicator, area, it.Code, it.Definition, it.Unit, it.Polarity, it.Decimals, it.Frequency, it.FiguresFrom,
            it.Numerator, it.Denominator, it.Per, it.DataQuality, Dates.Of(it.Lifetime, line.On), it.Citation,
            DataStated.Of(line.Data), TrendStated.Of(line.Trend), [.. line.Targets.Select(TargetStated.Of)],
            [.. it.Changes.Where(c => c.On <= line.On).OrderBy(c => c.On).Select(c => new ChangeOfDefinition(c.On, c.Why, c.Citation))], answeredBy, stories, figures);
    }
}
