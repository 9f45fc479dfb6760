namespace Commonweal.Web.Pages.Staff.Restructuring;

/// <summary>A board or group in a list of the structure, with those that stand within it.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Mark">What becomes of it, or what it came from, in words; none where it stays as it is.</param>
/// <param name="Within">Those within it that are listed.</param>
/// <param name="Unchanged">How many within it are not listed because nothing becomes of them.</param>
public sealed record Standing(string Name, string? Mark, IReadOnlyList<Standing> Within, int Unchanged);
