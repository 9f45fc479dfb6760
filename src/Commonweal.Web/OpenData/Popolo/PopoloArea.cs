using System.Text.Json.Serialization;

namespace Commonweal.Web.OpenData.Popolo;

/// <summary>A place.</summary>
/// <param name="Id">The address of its page.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Identifier">Its code.</param>
/// <param name="Classification">The kind of place that it is.</param>
/// <param name="ParentId">The larger area that it lies in.</param>
internal sealed record PopoloArea(
    string Id,
    string Name,
    string Identifier,
    string? Classification,
    [property: JsonPropertyName("parent_id")] string? ParentId);
