using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Commonweal.Tests.Design;

/// <summary>Compares what a browser would make of two pieces of HTML: elements, attributes in any order, and text.</summary>
internal static class SameHtml
{
    public static async Task MatchAsync(Fixture fixture, Written written) =>
        Assert.Equal(Lines(fixture.Html), Lines(await written.HtmlAsync()));

    public static string Lines(string html) =>
        string.Join('\n', new HtmlParser().ParseDocument(html).Body!.ChildNodes.SelectMany(n => Lines(n, "")));

    private static IEnumerable<string> Lines(INode node, string indent) => node switch
    {
        IElement element =>
        [
            $"{indent}{element.LocalName}{string.Concat(element.Attributes.Select(Attribute).Order(StringComparer.Ordinal))}",
            .. element.ChildNodes.SelectMany(n => Lines(n, indent + "  ")),
        ],
        IText text when Tidy(text.Data) is { Length: > 0 } words => [$"{indent}“{words}”"],
        _ => [],
    };

    private static string Attribute(IAttr attribute) => attribute.Name is "class"
        ? $" class={string.Join('.', attribute.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal))}"
        : $" {attribute.Name}={attribute.Value.Trim()}";

    private static string Tidy(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
