using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Commonweal.Tests.OpenData;

/// <summary>
/// Checks a document against a JSON schema: of draft 03, as Popolo has them, or as OpenAPI 3.1 has them. It knows the words
/// that those use and refuses a schema that says more, so that nothing passes because it was not understood.
/// </summary>
/// <param name="find">Finds the schema that a reference names.</param>
/// <param name="isClosed">Whether a name that the schema does not have is a fault too.</param>
internal sealed class JsonSchema(Func<string, JsonElement> find, bool isClosed = false)
{
    private static readonly string[] s_onlyTold = ["$schema", "id", "title", "description", "default"];

    public IEnumerable<string> Faults(JsonElement value, JsonElement schema, string at = "$") =>
        schema.EnumerateObject().SelectMany(word => s_onlyTold.Contains(word.Name) ? [] : Faults(value, schema, word, at));

    private IEnumerable<string> Faults(JsonElement value, JsonElement schema, JsonProperty word, string at) => word.Name switch
    {
        "$ref" => Faults(value, find(word.Value.GetString()!), at),
        "type" => Unless(Types(word.Value).Any(t => Is(value, t)), $"{at} is {value.ValueKind} and must be {word.Value}"),
        "enum" => Unless(word.Value.EnumerateArray().Any(e => JsonElement.DeepEquals(e, value)), $"{at} is {value} and must be one of {word.Value}"),
        "oneOf" => Unless(word.Value.EnumerateArray().Count(s => !Faults(value, s, at).Any()) == 1, $"{at} is not one of {word.Value}: {value}"),
        "pattern" => Unless(Text(value) is not { } text || Regex.IsMatch(text, word.Value.GetString()!, RegexOptions.None, TimeSpan.FromSeconds(1)), $"{at} is {value} and must be like {word.Value}"),
        "format" => Unless(Text(value) is not { } text || IsOf(word.Value.GetString()!, text), $"{at} is {value} and must be a {word.Value}"),
        "minimum" => Unless(value.ValueKind is not JsonValueKind.Number || value.GetDecimal() >= word.Value.GetDecimal(), $"{at} is {value}, less than {word.Value}"),
        "items" => value.ValueKind is JsonValueKind.Array ? value.EnumerateArray().SelectMany((item, i) => Faults(item, word.Value, $"{at}[{i}]")) : [],
        "properties" => Properties(value, schema, word.Value, at),
        "additionalProperties" => Additional(value, schema, word.Value, at),
        "required" when word.Value.ValueKind is JsonValueKind.Array => Missing(value, word.Value.EnumerateArray().Select(n => n.GetString()!), at),
        "required" => [],   // draft 03 says it of the property itself: see Properties
        _ => throw new NotSupportedException($"The schema says \"{word.Name}\", which this check does not know"),
    };

    private IEnumerable<string> Properties(JsonElement value, JsonElement schema, JsonElement properties, string at)
    {
        if (value.ValueKind is not JsonValueKind.Object)
        {
            return [];
        }

        var required = properties.EnumerateObject().Where(p => p.Value.TryGetProperty("required", out var is03) && is03.ValueKind is JsonValueKind.True).Select(p => p.Name);
        var unknown = isClosed && !schema.TryGetProperty("additionalProperties", out _) ? Others(value, schema) : [];
        return Missing(value, required, at)
            .Concat(unknown.Select(n => $"{at}.{n} is not in the schema"))
            .Concat(properties.EnumerateObject().SelectMany(p => value.TryGetProperty(p.Name, out var held) ? Faults(held, p.Value, $"{at}.{p.Name}") : []));
    }

    private IEnumerable<string> Additional(JsonElement value, JsonElement schema, JsonElement additional, string at) =>
        value.ValueKind is not JsonValueKind.Object ? []
        : Others(value, schema).SelectMany(n => additional.ValueKind is JsonValueKind.Object
            ? Faults(value.GetProperty(n), additional, $"{at}.{n}")
            : Unless(additional.ValueKind is JsonValueKind.True, $"{at}.{n} is not in the schema"));

    private static IEnumerable<string> Others(JsonElement value, JsonElement schema) =>
        value.EnumerateObject().Select(p => p.Name).Where(n => !schema.TryGetProperty("properties", out var known) || !known.TryGetProperty(n, out _));

    private static IEnumerable<string> Missing(JsonElement value, IEnumerable<string> names, string at) =>
        value.ValueKind is not JsonValueKind.Object ? [] : names.Where(n => !value.TryGetProperty(n, out _)).Select(n => $"{at}.{n} is missing");

    private static IEnumerable<string> Types(JsonElement type) =>
        type.ValueKind is JsonValueKind.Array ? type.EnumerateArray().Select(t => t.GetString()!) : [type.GetString()!];

    private static bool Is(JsonElement value, string type) => type switch
    {
        "any" => true,
        "null" => value.ValueKind is JsonValueKind.Null,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "integer" => value.ValueKind is JsonValueKind.Number && value.TryGetInt64(out _),
        "number" => value.ValueKind is JsonValueKind.Number,
        "string" => value.ValueKind is JsonValueKind.String,
        "array" => value.ValueKind is JsonValueKind.Array,
        "object" => value.ValueKind is JsonValueKind.Object,
        _ => throw new NotSupportedException($"The schema asks for the type \"{type}\", which this check does not know"),
    };

    private static bool IsOf(string format, string text) => format switch
    {
        "date-time" => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out _) && text.Contains('T', StringComparison.Ordinal),
        "uri" => Uri.IsWellFormedUriString(text, UriKind.Absolute),
        "email" => text.Split('@') is [{ Length: > 0 }, { Length: > 0 }],
        _ => throw new NotSupportedException($"The schema asks for the format \"{format}\", which this check does not know"),
    };

    private static string? Text(JsonElement value) => value.ValueKind is JsonValueKind.String ? value.GetString() : null;

    private static IEnumerable<string> Unless(bool holds, string fault) => holds ? [] : [fault];
}
