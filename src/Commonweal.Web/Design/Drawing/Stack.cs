namespace Commonweal.Web.Design.Drawing;

/// <summary>Consecutive siblings, one above the other.</summary>
internal sealed record Stack(int Start, int Count, int Width);
