using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Commonweal.Platform.History;

/// <summary>What a line of history says beside its verb: of what, the how manieth save of it, why, and what became of each field.</summary>
/// <param name="Called">What the thing was called once it was done.</param>
/// <param name="Saved">How many times the thing had been saved then; null for an import, and for what is older than this was kept.</param>
/// <param name="Why">The reason that was given.</param>
/// <param name="Amendments">What became of its fields; of a new thing none, which is told by what came later.</param>
public sealed record Particulars(string? Called, int? Saved, string? Why, IReadOnlyList<Amendment> Amendments)
{
    /// <summary>Nothing is said, or what was said has been erased.</summary>
    public static readonly Particulars None = new(null, null, null, []);

    private const string CalledKey = "called", SavedKey = "saved", WhyKey = "why", ChangesKey = "changes";

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonSerializerOptions Short = new(Plain)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>What the verb said besides, in its own words: "scope: Grants".</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Said { get; private init; } = [];

    /// <summary>Reads the details of a line.</summary>
    public static Particulars Read(string? details)
    {
        if (details is null || JsonNode.Parse(details) is not JsonObject said)
        {
            return None;
        }

        return new(Text(said[CalledKey]), (int?)said[SavedKey], Text(said[WhyKey]), said[ChangesKey]?.Deserialize<List<Amendment>>(Short) ?? [])
        {
            Said = [.. said.Where(s => s.Value is not null && s.Key is not (CalledKey or SavedKey or WhyKey or ChangesKey)).Select(s => KeyValuePair.Create(s.Key, Text(s.Value)!))],
        };
    }

    /// <summary>Writes what the verb said, and these beside it.</summary>
    internal string Write(object? said)
    {
        var details = JsonSerializer.SerializeToNode(said ?? new object(), Plain)!.AsObject();
        Add(details, CalledKey, Called);
        Add(details, SavedKey, Saved);
        Add(details, WhyKey, Why);
        Add(details, ChangesKey, Amendments.Count == 0 ? null : JsonSerializer.SerializeToNode(Amendments, Short));
        return details.ToJsonString(Plain);
    }

    private static void Add(JsonObject details, string key, JsonNode? value)
    {
        if (value is not null)
        {
            details[key] = value;
        }
    }

    private static string? Text(JsonNode? value) => value is JsonValue text && text.TryGetValue<string>(out var words) ? words : value?.ToJsonString(Plain);
}
