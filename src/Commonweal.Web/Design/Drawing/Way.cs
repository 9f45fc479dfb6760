namespace Commonweal.Web.Design.Drawing;

/// <summary>The way of one arrow through the gutters and gaps, before it has exact places.</summary>
internal sealed record Way(Link Link, Side Leaves, Side Arrives, IReadOnlyList<Point> Points, int Price);
