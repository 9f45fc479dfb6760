using System.Runtime.InteropServices;

namespace Commonweal.Web.Design.Drawing;

/// <summary>A crossing of the grid: even downs are the gutters between rows, even acrosses the gaps between columns.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Point(int Across, int Down);
