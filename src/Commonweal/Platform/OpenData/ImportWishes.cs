namespace Commonweal.Platform.OpenData;

/// <summary>How an import is to be done.</summary>
/// <param name="IsDryRun">Check everything, say what would change, and change nothing.</param>
/// <param name="Replaces">Remove also what the files lack.</param>
public sealed record ImportWishes(bool IsDryRun = false, bool Replaces = false);
