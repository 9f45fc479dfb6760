using Microsoft.AspNetCore.Html;

namespace Commonweal.Web.Design.Drawing.Charts;

/// <summary>How an indicator went from period to period, beside what it is compared with and what was planned.</summary>
public sealed record LineChart(string Title, IReadOnlyList<ChartSeries> Series)
{
    /// <summary>What it shows in a sentence, for whoever does not see it.</summary>
    public string Description { get; init; } = "";

    /// <summary>What the numbers beside it count, such as "Crimes per 10,000 people".</summary>
    public string? Measure { get; init; }

    /// <summary>How the numbers are written.</summary>
    public NumberStyle Numbers { get; init; } = new();

    /// <summary>Since when it was counted differently.</summary>
    public IReadOnlyList<ChartBreak> Breaks { get; init; } = [];

    /// <summary>The words in it, in the reader's language.</summary>
    public ChartWords Words { get; init; } = new();

    /// <summary>The language of the names of its series, where the reader's is another.</summary>
    public string? Language { get; init; }

    /// <summary>What the picture's own ids begin with, so that two pictures can share a page.</summary>
    public string IdPrefix { get; init; } = "chart";

    /// <summary>Whether there is anything to draw.</summary>
    public bool HasFigures => Series.Any(s => s.Drawn.Count > 0);

    /// <summary>Draws the chart; without figures there is none, and the text is empty.</summary>
    public string ToSvg() => HasFigures ? new LineChartWriter(this, ChartShape.Wide).Write("drawing-wide") : "";

    /// <summary>Draws it for a phone, with the names of its lines in the key.</summary>
    public string ToNarrowSvg() =>
        HasFigures ? new LineChartWriter(this with { IdPrefix = $"{IdPrefix}-narrow" }, ChartShape.Phone).Write("drawing--narrow") : "";

    /// <summary>Draws it for a page, in both forms; of nothing, a sentence says so.</summary>
    public IHtmlContent ToHtml() => new HtmlString(HasFigures ? ToSvg() + ToNarrowSvg() : ChartInk.Nothing(Words.None));
}
