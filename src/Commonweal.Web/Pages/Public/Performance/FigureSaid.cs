using System.Globalization;
using Commonweal.Performance;
using Commonweal.Web.Design;
using Commonweal.Web.Design.Drawing.Charts;
using Commonweal.Web.Hosting;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Commonweal.Web.Pages.Public.Performance;

/// <summary>Says figures of one indicator as people read them: with its decimals and its unit.</summary>
public sealed class FigureSaid(string? unit, int? decimals, IStringLocalizer<Words> words)
{
    /// <summary>How many digits after the point are shown where nobody stated how many.</summary>
    public const int UsualDecimals = 1;

    /// <summary>The number with its unit: "85.4%", "£512", "412.3 per 10,000 people".</summary>
    public string Value(double value) => InCharts.Write(value) + (unit is null or "£" or "%" ? "" : $" {unit}");

    /// <summary>The number alone, as it stands under a heading that has the unit.</summary>
    public string Bare(double value) => new NumberStyle(Decimals).Write(value);

    /// <summary>The figure alone, or why there is none.</summary>
    public string Bare(Figure? figure) => figure switch
    {
        null => words["none"].Value,
        { Value: { } value } => Bare(value),
        { WhyNone: WhyNone.Suppressed } => words["too few to show"].Value,
        _ => words["not available"].Value,
    };

    /// <summary>The figure with its unit, or why there is none.</summary>
    public string Of(Figure? figure) => figure is { Value: { } value } ? Value(value) : Bare(figure);

    /// <summary>The same where it stands by itself: a unit in words is the partnership's, and is marked so on a Welsh page.</summary>
    public IHtmlContent Shown(Figure? figure)
    {
        var html = new HtmlContentBuilder();
        if (Languages.OfData is not { } language || figure is not { Value: { } value } || unit is null or "£" or "%")
        {
            return html.Append(Of(figure));
        }

        var its = new TagBuilder("span");
        its.Attributes["lang"] = language;
        its.InnerHtml.Append(unit);
        return html.Append(InCharts.Write(value)).Append(" ").AppendHtml(its);
    }

    /// <summary>A period as people say it: "2009/10", "April 2009", "April to June 2009".</summary>
    public string Period(Period period) => period.Kind switch
    {
        PeriodKind.Month => period.From.ToString("MMMM yyyy", CultureInfo.CurrentCulture),
        PeriodKind.Quarter => words["{0} to {1}", period.From.ToString("MMMM", CultureInfo.CurrentCulture), period.Until.ToString("MMMM yyyy", CultureInfo.CurrentCulture)].Value,
        PeriodKind.AcademicYear => words["academic year {0}", period.ToString()[..7]].Value,
        PeriodKind.SurveyYear => words["survey of {0}", period.From.Year].Value,
        _ => period.Years == 1 ? period.ToString() : words["{0} to {1}", period.ToString().Split(' ')[0], period.ToString().Split(' ')[^1]].Value,
    };

    /// <summary>How a figure was found, where it was not simply measured.</summary>
    public string? HowFound(HowFound how) => how switch
    {
        Commonweal.Performance.HowFound.Provisional => words["provisional"].Value,
        Commonweal.Performance.HowFound.Imputed => words["imputed"].Value,
        Commonweal.Performance.HowFound.Projected => words["projected"].Value,
        _ => null,
    };

    /// <summary>How numbers are written in a chart, where a long unit stands above it and not at each of them.</summary>
    public NumberStyle InCharts => new(Decimals, unit is "£" ? "£" : "", unit is "%" ? "%" : "");

    /// <summary>The words of charts.</summary>
    public ChartWords ChartWords => new(
        words["measured"], words["provisional"], words["imputed"], words["projected"], words["projected from here"], words["confidence interval"], words["not available"],
        words["too few to show"], words["no figure"], words["The scale begins at {0}, not at 0"], words["{0} in {1}"], words["There is no figure yet."])
    { Period = BelowChart };

    /// <summary>The words of maps.</summary>
    public MapWords MapWords => new(
        words["less than {0}"], words["{0} to less than {1}"], words["{0} or more"], words["too few to show"], words["no figure"],
        words["Each class is a step of the same size."], words["About as many places lie in each class."]);

    // Short, because as many as there is room for stand beside each other.
    private string BelowChart(Period period) => period.Kind switch
    {
        PeriodKind.Month => period.From.ToString("MMM yyyy", CultureInfo.CurrentCulture),
        PeriodKind.Quarter => $"{period.ToString()[..7]} {words["Q{0}", period.ToString()[^1]].Value}",
        PeriodKind.AcademicYear => words["{0} academic", period.ToString()[..7]].Value,
        PeriodKind.SurveyYear => words["{0} survey", period.From.Year].Value,
        _ => Period(period),
    };

    private int Decimals => decimals ?? UsualDecimals;
}
