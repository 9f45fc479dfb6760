using Microsoft.AspNetCore.Html;

namespace Commonweal.Web.Design.Drawing;

/// <summary>A picture of structure: what stands within what, and what reports to what.</summary>
public sealed record StructureDrawing(string Title, IReadOnlyList<Box> Boxes, IReadOnlyList<Arrow> Arrows)
{
    /// <summary>With more, a column on a phone is so long that the list says it better.</summary>
    private const int MostInAColumn = 60;

    /// <summary>The longer text that a screen reader offers; without it, the reporting lines in words.</summary>
    public string? Description { get; init; }

    /// <summary>The words of the key, in the reader's language.</summary>
    public DrawingWords Words { get; init; } = new();

    /// <summary>The language of what stands as the partnership wrote it, where the reader's is another.</summary>
    public string? Language { get; init; }

    /// <summary>What the picture's own ids begin with, so that two pictures can share a page.</summary>
    public string IdPrefix { get; init; } = "drawing";

    /// <summary>Whether a phone has a form of its own.</summary>
    public bool HasNarrowForm => Boxes.Count is > 0 and <= MostInAColumn;

    /// <summary>Draws the picture; with no boxes there is no picture and the text is empty.</summary>
    public string ToSvg() => Boxes.Count == 0 ? "" : new SvgWriter(this, Plan.Of(this)).Write("drawing");

    /// <summary>Draws the picture for a page.</summary>
    public IHtmlContent ToHtml() => new HtmlString(ToSvg());

    /// <summary>Draws it for a phone: one column, in which only what hangs below another is joined to it, and the other lines are said in words.</summary>
    public string ToNarrowSvg()
    {
        var narrow = Narrow.Of(this);
        return new SvgWriter(narrow, Plan.Of(new Forest(narrow), Shape.Phone)).Write("drawing drawing--narrow");
    }

    /// <summary>Draws it for a phone's page.</summary>
    public IHtmlContent ToNarrowHtml() => new HtmlString(ToNarrowSvg());

    /// <summary>Draws it as a file that stands alone in a report, with what it shows said above and its source below.</summary>
    public string ToFile(DrawingCaption caption)
    {
        var alone = this with { Boxes = [.. Boxes.Select(b => b with { Href = null })] };
        return new SvgWriter(alone, Plan.Of(alone)) { Caption = caption }.Write("drawing");
    }
}
