namespace Commonweal.Web.OpenData.Popolo;

/// <summary>A person whose name is published.</summary>
/// <param name="Id">Names the person for ever; there is no page there.</param>
/// <param name="Name">The person's name.</param>
internal sealed record PopoloPerson(string Id, string Name);
