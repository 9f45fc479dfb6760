using Microsoft.AspNetCore.Html;

namespace Commonweal.Web.Design.Drawing;

/// <summary>A picture of structure: what stands within what, and what reports to what.</summary>
public sealed record StructureDrawing(string Title, IReadOnlyList<Box> Boxes, IReadOnlyList<Arrow> Arrows)
{
    /// <summary>The longer text that a screen reader offers; without it, the reporting lines in words.</summary>
    public string? Description { get; init; }

    /// <summary>The words of the key, in the reader's language.</summary>
    public DrawingWords Words { get; init; } = new();

    /// <summary>What the picture's own ids begin with, so that two pictures can share a page.</summary>
    public string IdPrefix { get; init; } = "drawing";

    /// <summary>Draws the picture; with no boxes there is no picture and the text is empty.</summary>
    public string ToSvg() => Boxes.Count == 0 ? "" : new SvgWriter(this, Plan.Of(this)).Write();

    /// <summary>Draws the picture for a page.</summary>
    public IHtmlContent ToHtml() => new HtmlString(ToSvg());
}
