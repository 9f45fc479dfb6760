namespace Commonweal.Web.Design.Drawing;

/// <summary>Tells sides apart by the way a line runs there.</summary>
internal static class Sides
{
    public static bool IsUpright(this Side side) => side is Side.Top or Side.Bottom;
}
