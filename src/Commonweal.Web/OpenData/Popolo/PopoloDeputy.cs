using System.Text.Json.Serialization;

namespace Commonweal.Web.OpenData.Popolo;

/// <summary>Who may sit in place of the member; no part of Popolo, which has no deputies (its issues 119 and 125).</summary>
/// <param name="PersonId">The person; null where the name is not published, and where only a post is stated.</param>
/// <param name="PostId">The post of whoever deputises.</param>
/// <param name="Pool">The pool to which the deputy belongs: the same people for several seats.</param>
/// <param name="StartDate">The first day, month or year, as it was stated.</param>
/// <param name="EndDate">The last day, month or year, as it was stated.</param>
internal sealed record PopoloDeputy(
    [property: JsonPropertyName("person_id")] string? PersonId,
    [property: JsonPropertyName("post_id")] string? PostId,
    string? Pool,
    [property: JsonPropertyName("start_date")] string? StartDate,
    [property: JsonPropertyName("end_date")] string? EndDate);
