namespace Commonweal.Web.Design.Drawing;

/// <summary>An arrow between two boxes that are both in the picture.</summary>
internal sealed record Link(Node From, Node To, string Label, int Kind);
