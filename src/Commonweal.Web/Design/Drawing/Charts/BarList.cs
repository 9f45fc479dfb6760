using Microsoft.AspNetCore.Html;

namespace Commonweal.Web.Design.Drawing.Charts;

/// <summary>Areas that are alike beside each other at one time, each with a bar from nought, sorted by what they have.</summary>
public sealed record BarList(string Title, IReadOnlyList<Bar> Bars)
{
    /// <summary>What it shows in a sentence, for whoever does not see it.</summary>
    public string Description { get; init; } = "";

    /// <summary>The nation, whose value is a line across all bars.</summary>
    public Bar? Nation { get; init; }

    /// <summary>Whether the lowest stands first, as where low is good.</summary>
    public bool LowestFirst { get; init; }

    /// <summary>What the bars measure, such as "Crimes per 10,000 people".</summary>
    public string? Measure { get; init; }

    /// <summary>How the numbers are written.</summary>
    public NumberStyle Numbers { get; init; } = new();

    /// <summary>The words in it, in the reader's language.</summary>
    public ChartWords Words { get; init; } = new();

    /// <summary>The language of the names of its areas, where the reader's is another.</summary>
    public string? Language { get; init; }

    /// <summary>What the picture's own ids begin with, so that two pictures can share a page.</summary>
    public string IdPrefix { get; init; } = "bars";

    /// <summary>Whether there is anything to draw.</summary>
    public bool HasFigures => Sorted.Any(b => b.Figure.Value is not null);

    /// <summary>As they stand below each other: those without a figure last, and equals by their names.</summary>
    internal IEnumerable<Bar> Sorted => Bars.Select(b => b with { Figure = b.Figure.Sound() })
        .OrderBy(b => b.Figure.Value is null).ThenBy(b => LowestFirst ? b.Figure.Value : -b.Figure.Value).ThenBy(b => b.Name, StringComparer.Ordinal);

    /// <summary>Draws the bars; without figures there are none, and the text is empty.</summary>
    public string ToSvg() => HasFigures ? new BarListWriter(this, ChartShape.Wide).Write("drawing-wide") : "";

    /// <summary>Draws them for a phone, each below its name.</summary>
    public string ToNarrowSvg() =>
        HasFigures ? new BarListWriter(this with { IdPrefix = $"{IdPrefix}-narrow" }, ChartShape.Phone).Write("drawing--narrow") : "";

    /// <summary>Draws them for a page, in both forms; of nothing, a sentence says so.</summary>
    public IHtmlContent ToHtml() => new HtmlString(HasFigures ? ToSvg() + ToNarrowSvg() : ChartInk.Nothing(Words.None));
}
