namespace Commonweal.Platform.History;

/// <summary>One save as each of its lines tells it: in whose history, when, by whom, and with which import.</summary>
/// <param name="OwnerId">Whose history it stands in.</param>
/// <param name="At">When we were told, in UTC.</param>
/// <param name="By">Who did it, by name.</param>
/// <param name="ById">The account of who did it; null for the command line and the system itself.</param>
/// <param name="ImportId">The import that it came with, if it came with one.</param>
internal sealed record Doing(Guid OwnerId, DateTime At, string By, Guid? ById, Guid? ImportId);
