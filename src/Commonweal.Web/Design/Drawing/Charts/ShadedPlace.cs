using NetTopologySuite.Geometries;

namespace Commonweal.Web.Design.Drawing.Charts;

/// <summary>A place on a map of figures, with its figure for the time.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Shape">Where it lies, in metres on a flat plane whose second axis points north.</param>
/// <param name="Figure">What was found for it.</param>
/// <param name="Said">The figure in words with its unit, or why there is none.</param>
public sealed record ShadedPlace(string Name, Geometry Shape, ChartPoint Figure, string Said);
