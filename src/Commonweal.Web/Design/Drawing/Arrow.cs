namespace Commonweal.Web.Design.Drawing;

/// <summary>A reporting line between two boxes; the kind is an index into the line styles, the label its name.</summary>
public sealed record Arrow(string FromId, string ToId, string Label, int Kind)
{
    /// <summary>Whether the label is in the reader's language, because the partnership has no word of its own for it.</summary>
    public bool IsOurs { get; init; }
}
