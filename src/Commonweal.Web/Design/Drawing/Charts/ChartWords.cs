using System.Globalization;
using Commonweal.Performance;

namespace Commonweal.Web.Design.Drawing.Charts;

/// <summary>The words of charts, in the reader's language.</summary>
public sealed record ChartWords(
    string Measured = "measured",
    string Provisional = "provisional",
    string Imputed = "filled in by the source",
    string Projected = "projected",
    string ProjectedFrom = "projected from here",
    string Interval = "confidence interval",
    string NotAvailable = "n/a",
    string Suppressed = "too few",
    string NoValue = "no figure",
    string NotFromZero = "The scale begins at {0}, not at 0",
    string ValueIn = "{0} in {1}",
    string None = "There are no figures to draw yet.")
{
    /// <summary>How a period is written below the chart.</summary>
    public Func<Period, string> Period { get; init; } = static period =>
        period.Kind == PeriodKind.Month ? period.From.ToString("MMM yyyy", CultureInfo.CurrentCulture) : period.ToString();

    internal string Why(ChartPoint point) => point.Word ?? (point.WhyNone == WhyNone.Suppressed ? Suppressed : NotAvailable);

    internal string Of(HowFound how) => how switch
    {
        HowFound.Provisional => Provisional,
        HowFound.Imputed => Imputed,
        HowFound.Projected => Projected,
        _ => Measured,
    };
}
