using System.Text.Json.Serialization;

namespace Commonweal.Web.OpenData.Popolo;

/// <summary>That somebody holds a seat of a board or group, or a post of an organisation.</summary>
/// <param name="Label">What the seat or post is called.</param>
/// <param name="Role">What the member is there: the kind of seat, chair or vice-chair, or the title of the post.</param>
/// <param name="PersonId">The person; null where the name is not published, and where only a post is stated.</param>
/// <param name="PostId">The post that the member holds.</param>
/// <param name="OrganizationId">The organisation, board or group.</param>
/// <param name="OnBehalfOfId">The organisation whose seat it is.</param>
/// <param name="AreaId">The place that the board or group is for, where it is for one.</param>
/// <param name="StartDate">The first day, month or year, as it was stated.</param>
/// <param name="EndDate">The last day, month or year, as it was stated; null for one that goes on until somebody follows.</param>
/// <param name="Deputies">Who may sit in place of the member; no part of Popolo.</param>
internal sealed record PopoloMembership(
    string Label,
    string Role,
    [property: JsonPropertyName("person_id")] string? PersonId,
    [property: JsonPropertyName("post_id")] string? PostId,
    [property: JsonPropertyName("organization_id")] string? OrganizationId,
    [property: JsonPropertyName("on_behalf_of_id")] string? OnBehalfOfId,
    [property: JsonPropertyName("area_id")] string? AreaId,
    [property: JsonPropertyName("start_date")] string? StartDate,
    [property: JsonPropertyName("end_date")] string? EndDate,
    [property: JsonPropertyName("x_deputies")] IReadOnlyList<PopoloDeputy> Deputies);
