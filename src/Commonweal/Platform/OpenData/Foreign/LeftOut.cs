namespace Commonweal.Platform.OpenData.Foreign;

/// <summary>Rows of a foreign file that are not taken in, and why.</summary>
/// <param name="Heading">The column that tells them.</param>
/// <param name="Reads">What stands there.</param>
/// <param name="Because">Why they are left out.</param>
internal sealed record LeftOut(string Heading, string Reads, string Because);
