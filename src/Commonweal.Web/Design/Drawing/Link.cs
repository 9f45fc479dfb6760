namespace Commonweal.Web.Design.Drawing;

/// <summary>An arrow between two boxes that are both in the picture.</summary>
internal sealed record Link(Node From, Node To, string Label, int Kind)
{
    /// <summary>Whether a box hangs by it from the one above, so that the connector of those two draws it.</summary>
    public bool IsHungBy => From.Parent == To && From.Kind == Kind;
}
