namespace Commonweal.Platform.Database;

/// <summary>An import as history tells it: one line for each owner that it touched.</summary>
/// <param name="Id">Identifies the import.</param>
/// <param name="PartnershipId">The partnership whose registers came in.</param>
/// <param name="Details">The files' hash and the counts.</param>
internal sealed record ImportLine(Guid Id, Guid PartnershipId, object Details);
