using System.Text.Json.Serialization;

namespace Commonweal.Web.OpenData.Popolo;

/// <summary>An organisation, or a board or group, or the partnership itself.</summary>
/// <param name="Id">The address of its page.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Classification">Its kind, or the sector of an organisation.</param>
/// <param name="Abstract">Of a partnership that is made up: that it is.</param>
/// <param name="ParentId">What it stands within, or the larger organisation of which it is a part.</param>
/// <param name="AreaId">The area in which it works.</param>
/// <param name="FoundingDate">When it was formed, as it was stated.</param>
/// <param name="DissolutionDate">When it ended, as it was stated.</param>
internal sealed record PopoloOrganization(
    string Id,
    string Name,
    string? Classification,
    string? Abstract,
    [property: JsonPropertyName("parent_id")] string? ParentId,
    [property: JsonPropertyName("area_id")] string? AreaId,
    [property: JsonPropertyName("founding_date")] string? FoundingDate,
    [property: JsonPropertyName("dissolution_date")] string? DissolutionDate);
