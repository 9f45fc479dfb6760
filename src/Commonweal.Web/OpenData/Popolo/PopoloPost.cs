using System.Text.Json.Serialization;

namespace Commonweal.Web.OpenData.Popolo;

/// <summary>A post.</summary>
/// <param name="Id">Names it for ever.</param>
/// <param name="Label">Its title; never a person's name.</param>
/// <param name="OrganizationId">The organisation whose post it is.</param>
/// <param name="StartDate">When it began, as it was stated.</param>
/// <param name="EndDate">When it ended, as it was stated.</param>
internal sealed record PopoloPost(
    string Id,
    string Label,
    [property: JsonPropertyName("organization_id")] string? OrganizationId,
    [property: JsonPropertyName("start_date")] string? StartDate,
    [property: JsonPropertyName("end_date")] string? EndDate);
