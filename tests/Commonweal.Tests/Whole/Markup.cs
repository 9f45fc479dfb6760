using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Commonweal.Tests.Whole;

/// <summary>What pages may not contain, and the words that they must have in Welsh.</summary>
internal static partial class Markup
{
    public static IEnumerable<string> Inline(IEnumerable<Source> pages) =>
        from page in pages
        from Match match in InlineCode().Matches(page.Text)
        select $"{page.Place(match.Index)} has style or script inside the page, which the content security policy refuses: put it in a file of its own";

    // A class dressed in two places looks as neither of them meant.
    public static IEnumerable<string> DressedTwice(IEnumerable<Source> sheets) =>
        from rule in sheets.SelectMany(s => Rule().Matches(s.Text), (sheet, match) => (Sheet: sheet, match.Index, Name: match.Groups["name"].Value))
        group rule by rule.Name into rules
        let first = rules.First()
        from other in rules
        where other.Sheet.Path != first.Sheet.Path
        select $"{other.Sheet.Place(other.Index)} dresses .{rules.Key}, as {first.Sheet.Path} does: give it a name of its own, or dress it in one place";

    // A name of ours, an address and a file are the same in both languages.
    public static IEnumerable<string> Literal(IEnumerable<Source> pages) =>
        from page in pages
        from Match match in LiteralText().Matches(page.Text)
        let text = match.Groups["text"].Value.Trim()
        where text is not "Commonweal" && (text.Contains(' ', StringComparison.Ordinal) || !text.Contains('.', StringComparison.Ordinal))
        select $"{page.Place(match.Index)} says \"{text}\" in English on every page: say it by T[\"…\"]";

    public static IEnumerable<string> Untranslated(IEnumerable<Source> pages, IEnumerable<Source> translations)
    {
        var translated = translations.SelectMany(Texts).Select(t => t.Key).ToHashSet(StringComparer.Ordinal);

        return from page in pages
               from said in Said(page)
               where said.Key is null || !translated.Contains(said.Key)
               select said.Key is null
                   ? $"{page.Place(said.At)} puts a text together before it is translated: give the localiser plain text with {{0}} in it"
                   : $"{page.Place(said.At)} \"{said.Key}\" has no Welsh: add it to a .cy.resx";
    }

    public static IEnumerable<string> Untitled(IEnumerable<string> titles, IEnumerable<Source> translations) =>
        titles.Except(translations.SelectMany(Texts).Select(t => t.Key), StringComparer.Ordinal)
            .Select(title => $"The register \"{title}\" has no Welsh: add it to a .cy.resx");

    // A text may reach the localiser by another way (a label, a message of a rule), so it counts as said wherever the source holds it.
    public static IEnumerable<string> Unsaid(IReadOnlyCollection<Source> source, IEnumerable<Source> translations) =>
        from translation in translations
        from text in Texts(translation)
        where !source.Any(s => Holds(s.Text, text.Key))
        select $"{translation.Path}:{text.Line} translates \"{text.Key}\", which nothing says any more: take it out";

    public static IEnumerable<string> Empty(IEnumerable<Source> translations) =>
        from translation in translations
        from text in Texts(translation)
        where string.IsNullOrWhiteSpace(text.Welsh)
        select $"{translation.Path}:{text.Line} leaves \"{text.Key}\" without a text";

    public static IEnumerable<(string Key, string? Welsh, int Line)> Texts(Source translation) =>
        from data in XDocument.Parse(translation.Text, LoadOptions.SetLineInfo).Descendants("data")
        select (data.Attribute("name")!.Value, data.Element("value")?.Value, ((System.Xml.IXmlLineInfo)data).LineNumber);

    private static bool Holds(string source, string key) =>
        source.Contains(key, StringComparison.Ordinal) ||
        source.Contains(key.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal), StringComparison.Ordinal);

    private static IEnumerable<(string? Key, int At)> Said(Source page) =>
        from Match match in Localised().Matches(page.Text)
        let literal = SyntaxFactory.ParseExpression(page.Text, match.Index + match.Length, consumeFullText: false)
        select ((literal as LiteralExpressionSyntax)?.Token.ValueText, match.Index);

    // What pages localise, and the messages of forms, which reach the localiser by the model state.
    [GeneratedRegex("""((?<![\w.])(T|words)\[|ErrorMessage\s*=\s*|AddModelError\([^,"\n]+,\s*)(?=\$?@?\$?")""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Localised();

    // Text between an opening and a closing tag on one line, and in attributes that people hear or read; code in between has signs that such text lacks.
    [GeneratedRegex(""">(?<text>[^<>@{}();=\n]*[A-Za-z]{2}[^<>@{}();=\n]*)</|\s(label|summary|hint|caption|aria-label|title|alt|placeholder|key|tag)="(?<text>[^"@]*[A-Za-z]{2}[^"@]*)["]""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LiteralText();

    // A rule of one class alone, at the start of a line: what is inside a page of print or of another class is meant.
    [GeneratedRegex("""^\.(?<name>cw-[\w-]+)(?=\s*[{,])""", RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Rule();

    [GeneratedRegex("""<script(?![^>]*\ssrc\s*=)|<style\b|<[a-z][^<>]*\s(style|on[a-z]+)\s*=\s*["'@]""", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex InlineCode();
}
