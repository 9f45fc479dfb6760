using Microsoft.AspNetCore.Html;

namespace Commonweal.Web.Design.Drawing.Charts;

/// <summary>Places at one time, each shaded by the class in which its figure lies.</summary>
public sealed record ShadedMap(string Title, IReadOnlyList<ShadedPlace> Places)
{
    /// <summary>What it shows in a sentence, for whoever does not see it.</summary>
    public string Description { get; init; } = "";

    /// <summary>What the shades measure, such as "Crimes per 10,000 people".</summary>
    public string? Measure { get; init; }

    /// <summary>How the numbers are written.</summary>
    public NumberStyle Numbers { get; init; } = new();

    /// <summary>The words in it, in the reader's language.</summary>
    public MapWords Words { get; init; } = new();

    /// <summary>The language of the names of its places, where the reader's is another.</summary>
    public string? Language { get; init; }

    /// <summary>What the picture's own ids begin with, so that two pictures can share a page.</summary>
    public string IdPrefix { get; init; } = "shades";

    /// <summary>Whether there is anything to draw: a map on which no place has a figure says nothing.</summary>
    public bool HasFigures => Values.Any();

    /// <summary>The classes in which the figures lie.</summary>
    public Classes Classes => new(Values, Numbers.Decimals);

    internal IEnumerable<double> Values => Places.Select(p => p.Figure.Sound().Value).OfType<double>();

    /// <summary>Draws the map with its key beside it; without figures there is none, and the text is empty.</summary>
    public string ToSvg() => HasFigures ? new ShadedMapWriter(this, ChartShape.Wide).Write("drawing-wide") : "";

    /// <summary>Draws it for a phone, with the key below.</summary>
    public string ToNarrowSvg() =>
        HasFigures ? new ShadedMapWriter(this with { IdPrefix = $"{IdPrefix}-narrow" }, ChartShape.Phone).Write("drawing--narrow") : "";

    /// <summary>Draws it for a page, in both forms.</summary>
    public IHtmlContent ToHtml() => new HtmlString(ToSvg() + ToNarrowSvg());
}
