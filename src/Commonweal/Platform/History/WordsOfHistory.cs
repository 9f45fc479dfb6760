using System.Text.Json.Nodes;
using Commonweal.Platform.Search;

namespace Commonweal.Platform.History;

/// <summary>What a line says, as search reads it; ids are left out, and so is what a field is called.</summary>
internal static class WordsOfHistory
{
    /// <summary>All of a line: what was done, to which kind of thing, by whom, and what is said of it.</summary>
    public static string Fold(HistoryLine line) =>
        Folding.Fold(line.Verb) + Folding.Fold(Slug.OfWords(line.Thing)) + Folding.Fold(line.By) + Fold(line.Details);

    /// <summary>The details of a line.</summary>
    public static string Fold(string? details) =>
        details is null ? "" : string.Concat(Texts(JsonNode.Parse(details)).Where(text => !Guid.TryParse(text, out _)).Select(Folding.Fold));

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject several => several.Where(s => !IsNameOfField(s.Key)).SelectMany(s => Texts(s.Value)),
        JsonArray several => several.SelectMany(Texts),
        JsonValue one when one.TryGetValue<string>(out var text) => [text],
        JsonValue one => [one.ToJsonString()],
        _ => [],
    };

    private static bool IsNameOfField(string key) => key is "field" or "saved";
}
