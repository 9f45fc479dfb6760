using Microsoft.AspNetCore.Html;

namespace Commonweal.Web.Design.Drawing;

/// <summary>A map of a few places, told apart by patterns and letters and not by colour alone.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Places">The places.</param>
public sealed record MapDrawing(string Title, IReadOnlyList<MapPlace> Places)
{
    /// <summary>The longer text that a screen reader offers.</summary>
    public string Description { get; init; } = "";

    /// <summary>The language of the places' names, where the reader's is another.</summary>
    public string? Language { get; init; }

    /// <summary>What the picture's own ids begin with, so that two pictures can share a page.</summary>
    public string IdPrefix { get; init; } = "map";

    /// <summary>Draws the map; without places there is none, and the text is empty.</summary>
    public string ToSvg() => Places.Count == 0 ? "" : new MapWriter(this).Write();

    /// <summary>Draws the map for a page.</summary>
    public IHtmlContent ToHtml() => new HtmlString(ToSvg());
}
