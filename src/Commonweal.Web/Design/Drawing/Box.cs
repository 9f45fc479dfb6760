namespace Commonweal.Web.Design.Drawing;

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
