using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Commonweal.Tests.Whole;

/// <summary>
/// What a Welsh page says in English without being marked so, and what it marks as English though it is Welsh.
/// Text that the same page says in English too, letter for letter, is English.
/// </summary>
internal static partial class BothLanguages
{
    private static readonly string[] s_spoken = ["aria-label", "title", "alt", "placeholder"];

    public static IEnumerable<string> Offences(string address, IHtmlDocument welsh, IHtmlDocument english, IEnumerable<Source> translations)
    {
        var texts = translations.SelectMany(Markup.Texts).ToLookup(t => t.Key == t.Welsh, t => t.Welsh);
        var alike = texts[true].Append("Commonweal").ToHashSet(StringComparer.Ordinal);
        var ours = texts[false].ToHashSet(StringComparer.Ordinal);
        var inEnglish = Said(english).Select(s => s.Text).ToHashSet(StringComparer.Ordinal);

        return from said in Said(welsh)
               let isLeft = !said.IsMarked && inEnglish.Contains(said.Text) && !alike.Contains(said.Text) && !Address().IsMatch(said.Text)
               where isLeft || (said.IsMarked && ours.Contains(said.Text))
               select isLeft
                   ? $"{address} says \"{said.Text}\" in English: say it by T[\"…\"], or mark it as-written where it is a name or a text of the partnership"
                   : $"{address} marks \"{said.Text}\" as English: take as-written off";
    }

    private static IEnumerable<(string Text, bool IsMarked)> Said(IHtmlDocument page) =>
        from node in page.Body!.Descendants()
        let around = (node as IElement ?? node.ParentElement)!
        where around.Closest("script, style") is null
        from text in Texts(node)
        let words = string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        where words.Any(char.IsLetter)
        select (words, around.Closest("[lang]")?.GetAttribute("lang") is "en");

    private static IEnumerable<string?> Texts(INode node) => node switch
    {
        IText text => [text.Data],
        IElement element => s_spoken.Select(name => element.GetAttribute(name)),
        _ => [],
    };

    // Of a file or a page, such as kinds.csv and /api/v1/cheshire.
    [GeneratedRegex(@"^\S*[./]\S*$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();
}
