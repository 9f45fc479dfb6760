namespace Commonweal.Web.Design.Drawing;

/// <summary>The shape at the end of a line.</summary>
internal enum Head
{
    None,
    Solid,
    Open,
    Hollow,
    Diamond,
    Double,
}
