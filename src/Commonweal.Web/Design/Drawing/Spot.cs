using System.Runtime.InteropServices;

namespace Commonweal.Web.Design.Drawing;

/// <summary>A place on the page.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Spot(double X, double Y);
