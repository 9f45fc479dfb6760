using System.Text.Json.Serialization;

namespace Commonweal.Web.OpenData.Popolo;

/// <summary>That a person belongs to an organisation, board or group.</summary>
/// <param name="PersonId">The person.</param>
/// <param name="OrganizationId">The organisation, board or group.</param>
/// <param name="StartDate">The first day, month or year, as it was stated.</param>
/// <param name="EndDate">The last day, month or year, as it was stated.</param>
internal sealed record PopoloMembership(
    [property: JsonPropertyName("person_id")] string PersonId,
    [property: JsonPropertyName("organization_id")] string OrganizationId,
    [property: JsonPropertyName("start_date")] string? StartDate,
    [property: JsonPropertyName("end_date")] string? EndDate);
