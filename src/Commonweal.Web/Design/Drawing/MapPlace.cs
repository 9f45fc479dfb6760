using NetTopologySuite.Geometries;

namespace Commonweal.Web.Design.Drawing;

/// <summary>A place on a map.</summary>
/// <param name="Letter">What stands on it and before its name in the key.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Shape">Where it lies, in metres on a flat plane whose second axis points north.</param>
/// <param name="IsGround">Whether the others are compared with it: it lies below them and is filled.</param>
public sealed record MapPlace(string Letter, string Name, Geometry Shape, bool IsGround = false);
