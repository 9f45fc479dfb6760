using Commonweal.Performance;
using Commonweal.Platform;

namespace Commonweal.Web.OpenData;

/// <summary>An indicator on a scorecard.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Code">The number by which others know it.</param>
/// <param name="Area">The area whose figures count for the partnership.</param>
/// <param name="Order">Its place on the scorecard, counted from 1.</param>
/// <param name="Unit">What one of its figures counts.</param>
/// <param name="Polarity">Whether high or low is good; null where it is not stated.</param>
/// <param name="Frequency">For which periods figures are found; null where it is not stated.</param>
/// <param name="Theme">The theme under which it stands; null where it is not stated.</param>
/// <param name="Data">Have we the data?</param>
/// <param name="Courses">Are we on course? One answer for each target that holds.</param>
/// <param name="Trend">Is it getting better?</param>
/// <param name="Latest">The latest figure for a period that had ended on the day; null where there is none.</param>
/// <param name="Citation">Where it was found that it is watched.</param>
internal sealed record IndicatorListed(
    Thing Indicator,
    string? Code,
    Thing Area,
    int Order,
    string? Unit,
    Polarity? Polarity,
    PeriodKind? Frequency,
    string? Theme,
    DataStated Data,
    IReadOnlyList<CourseStated> Courses,
    TrendStated Trend,
    FigureStated? Latest,
    Citation Citation);
