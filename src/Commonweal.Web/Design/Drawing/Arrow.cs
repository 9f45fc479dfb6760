namespace Commonweal.Web.Design.Drawing;

/// <summary>A reporting line between two boxes; the kind is an index into the line styles, the label its name.</summary>
public sealed record Arrow(string FromId, string ToId, string Label, int Kind);
