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

/// <summary>A partnership, a board, a group or someone outside, as the picture shows it.</summary>
/// <param name="Sub">A second, smaller line, such as "Thematic group · statutory".</param>
/// <param name="WithinId">The box that this one stands within.</param>
/// <param name="Rank">Where it comes among its siblings; equals may change places to shorten the arrows.</param>
public sealed record Box(
    string Id,
    string Name,
    string? Sub = null,
    string? WithinId = null,
    int Rank = 0,
    string? Href = null,
    BoxStyle Style = BoxStyle.Ordinary);

/// <summary>A reporting line between two boxes; the kind is an index into the line styles, the label its name.</summary>
public sealed record Arrow(string FromId, string ToId, string Label, int Kind);

/// <summary>How a box looks, by what it is.</summary>
public enum BoxStyle
{
    Ordinary,

    /// <summary>Works beside the partnership: a dashed border.</summary>
    StandAlone,

    /// <summary>Several, whose number and names are not stated: a border like a stack of cards.</summary>
    Unnamed,

    /// <summary>Not part of the partnership: rounded and grey, in the top row.</summary>
    Outside,
}

/// <summary>The words of the key.</summary>
public sealed record DrawingWords(
    string StandsWithin = "stands within",
    string StandAlone = "stands alone",
    string Unnamed = "number not stated",
    string Outside = "outside the partnership");
