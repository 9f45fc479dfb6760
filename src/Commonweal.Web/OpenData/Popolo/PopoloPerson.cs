namespace Commonweal.Web.OpenData.Popolo;

/// <summary>A person.</summary>
/// <param name="Id">The address of the person's page.</param>
/// <param name="Name">The person's name.</param>
internal sealed record PopoloPerson(string Id, string Name);
