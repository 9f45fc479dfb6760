using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Commonweal.Tests.Whole;

public sealed class WordsTests
{
    [Fact]
    public void Every_register_is_in_the_guide_for_officers_and_every_capability_in_the_architecture()
    {
        var guide = Repository.Read("docs/how-to/import-a-partnership.md").Text;
        var architecture = Repository.Read("docs/architecture.md").Text;

        Assert.All(Commonweal.Platform.Modules.Registers, r => Assert.Contains($"`{r.File}`", guide, StringComparison.Ordinal));
        Assert.All(Commonweal.Platform.Modules.All, m => Assert.Contains($"`{m.Name}`", architecture, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_capability_and_every_verb_of_the_history_is_in_the_glossary() =>
        Missing(Repository.Read("docs/words.md"), Repository.Code).ShouldBeNone();

    [Fact]
    public void Every_test_that_the_page_on_security_names_is_there()
    {
        var tests = typeof(WordsTests).Assembly.GetTypes().ToLookup(t => t.Name, StringComparer.Ordinal);
        var named = Regex.Matches(Repository.Read("docs/security.md").Text, @"(?<class>[A-Z]\w+Tests)(?:\.(?<test>[A-Z]\w+))?", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

        Assert.All(named, n => Assert.Contains(tests[n.Groups["class"].Value], t => n.Groups["test"].Value is var test && (test.Length == 0 || t.GetMethods().Any(m => m.Name.StartsWith(test, StringComparison.Ordinal)))));
    }

    [Fact]
    public void A_capability_without_a_heading_is_refused() =>
        Assert.Equal(["docs/words.md:1 has no heading with the word Meetings, which src/Commonweal/Meetings is named after"],
            Missing(new("docs/words.md", "# Words\n## Bodies\nMeetings are held.\n"), [Code("Bodies", ""), Code("Meetings", "")]));

    [Fact]
    public void A_verb_that_the_glossary_lacks_is_refused() =>
        Assert.Equal(["src/Commonweal/Meetings/A.cs:1 records \"held over\", which docs/words.md does not explain"],
            Missing(Glossary, [Code("Meetings", """class A { void B() { Record("cancelled"); Record(c ? "cancelled" : "held over", new { d }); } }""")]));

    [Fact]
    public void A_verb_is_written_where_it_is_recorded() =>
        Assert.Equal(["src/Commonweal/Meetings/A.cs:1 records a verb by another name: write it there as text, so that it can be found"],
            Missing(Glossary, [Code("Meetings", "class A { void B(string verb) => Record(verb); }")]));

    private static Source Glossary => new("docs/words.md", "# Words\n## Meetings\nA meeting is held or cancelled; nothing else is over.\n");

    private static Source Code(string capability, string code) => new($"src/Commonweal/{capability}/A.cs", code);

    private static IEnumerable<string> Missing(Source glossary, IEnumerable<Source> files)
    {
        var ours = files.Where(f => f.Path.StartsWith("src/Commonweal/", StringComparison.Ordinal)).ToList();
        var headings = string.Join('\n', glossary.Text.Split('\n').Where(l => l.StartsWith('#')));

        return
        [
            .. from capability in new ModuleMap(ours).Capabilities
               where !Says(headings, capability)
               select $"{glossary.Path}:1 has no heading with the word {capability}, which src/Commonweal/{capability} is named after",
            .. ours.SelectMany(file => MissingVerbs(glossary, file)),
        ];
    }

    private static IEnumerable<string> MissingVerbs(Source glossary, Source file) =>
        from call in file.All<InvocationExpressionSyntax>()
        let name = call.Expression is MemberAccessExpressionSyntax { Name: var member } ? member.Identifier.Text : call.Expression.ToString()
        let first = call.ArgumentList.Arguments.FirstOrDefault()?.Expression
        where name == "Record" && first is not null
        let verbs = first.DescendantNodesAndSelf().Where(n => n.IsKind(SyntaxKind.StringLiteralExpression)).Cast<LiteralExpressionSyntax>().Select(l => l.Token.ValueText).ToList()
        from complaint in verbs.Where(v => !Says(glossary.Text, v)).Select(v => $"{file.Place(call)} records \"{v}\", which {glossary.Path} does not explain")
            .Concat(IsItsOwnVerb(call, verbs, file) ? [] : [$"{file.Place(call)} records a verb by another name: write it there as text, so that it can be found"])
        select complaint;

    // The platform hands on the verbs of others, and a call on another thing (`series.Record(reading)`) is no history.
    private static bool IsItsOwnVerb(InvocationExpressionSyntax call, List<string> verbs, Source file) =>
        verbs.Count > 0 || call.Expression is MemberAccessExpressionSyntax || file.Path.StartsWith("src/Commonweal/Platform/", StringComparison.Ordinal);

    private static bool Says(string text, string words) =>
        Regex.IsMatch(text, $@"(?<!\w){Regex.Escape(words)}(?!\w)", RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1));
}
