using System.Text.Json;

namespace Commonweal.Tests.Design;

/// <summary>The options of a fixture, where whatever is missing is nothing.</summary>
internal readonly record struct Options(JsonElement? Json)
{
    public Options this[string name] =>
        Json is { ValueKind: JsonValueKind.Object } json && json.TryGetProperty(name, out var value) ? new(value) : new(null);

    public bool Exists => Json is { ValueKind: not (JsonValueKind.Null or JsonValueKind.Undefined or JsonValueKind.False) };

    public string? Text => Json switch
    {
        null or { ValueKind: JsonValueKind.Null or JsonValueKind.Undefined } => null,
        { ValueKind: JsonValueKind.String } json => json.GetString(),
        { } json => json.GetRawText(),
    };

    /// <summary>The size that the last class of a label, legend or caption gives it.</summary>
    public string? Size => this["classes"].Text is { } classes && classes.Contains("--", StringComparison.Ordinal)
        ? classes[(classes.LastIndexOf('-') + 1)..]
        : null;

    public bool? Flag => Json?.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    /// <summary>The items of a list without the empty ones, which a page would not write.</summary>
    public IEnumerable<Options> List => Json is { ValueKind: JsonValueKind.Array } json
        ? json.EnumerateArray().Where(i => i.ValueKind is JsonValueKind.Object or JsonValueKind.Array).Select(i => new Options(i))
        : [];

    public IEnumerable<(string Name, string Value)> Pairs => Json is { ValueKind: JsonValueKind.Object } json
        ? json.EnumerateObject().Select(p => (p.Name, new Options(p.Value).Text ?? ""))
        : [];

    public string[] Texts => Json is { ValueKind: JsonValueKind.Array } json
        ? [.. json.EnumerateArray().Select(i => new Options(i).Text ?? "")]
        : [];
}
