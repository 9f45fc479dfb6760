namespace Commonweal.Web.Design.Drawing;

/// <summary>A side of a box, where a line leaves or arrives.</summary>
internal enum Side
{
    Top,
    Bottom,
    Left,
    Right,
}
