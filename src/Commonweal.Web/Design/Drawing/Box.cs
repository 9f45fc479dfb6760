namespace Commonweal.Web.Design.Drawing;

/// <summary>A partnership, a board, a group or someone outside, as the picture shows it.</summary>
/// <param name="Sub">A second, smaller line in the partnership's own words, such as "Thematic group".</param>
/// <param name="WithinId">The box that this one stands within.</param>
/// <param name="Rank">Where it comes among its siblings; equals may change places so that lines cross less.</param>
public sealed record Box(
    string Id,
    string Name,
    string? Sub = null,
    string? WithinId = null,
    int Rank = 0,
    string? Href = null,
    BoxStyle Style = BoxStyle.Ordinary)
{
    /// <summary>A further small line in the reader's language, such as "Statutory".</summary>
    public string? Note { get; init; }

    /// <summary>Whether even the name is in the reader's language, because the partnership states none.</summary>
    public bool IsNameless { get; init; }

    /// <summary>What it answers to, in words, where no line says so.</summary>
    public IReadOnlyList<string> Says { get; init; } = [];
}
