using Commonweal.Governance.Regimes;
using Commonweal.Tests.Whole;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Commonweal.Tests.Governance;

/// <summary>All that the governance check says in words of ours: the texts of rules, the names of terms, and the facts with their holes.</summary>
internal static class RegimeWords
{
    private static readonly string[] s_verdicts = ["Met", "FallsShort", "Lacks", "NotStated", "Either"];

    public static IEnumerable<string> Of(RegimeBook book) => book.All.SelectMany(r =>
        r.Rules.SelectMany(rule => new[] { rule.Words.Title, rule.Words.Advised, rule.Words.Why, rule.Words.ToDo })
            .Concat(r.Terms.Select(t => t.Name)).Append(r.Name));

    public static IEnumerable<string> Facts(IEnumerable<Source> checks) =>
        from check in checks
        from call in check.All<InvocationExpressionSyntax>()
        where call.Expression is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.Text: "Found" }, Name.Identifier.Text: var name } && s_verdicts.Contains(name)
        from fact in call.ArgumentList.Arguments.Select(a => a.Expression).OfType<InterpolatedStringExpressionSyntax>().Take(1)
        select Format(fact);

    /// <summary>Texts as if they stood in a file, each on a line.</summary>
    public static Source AsSource(IEnumerable<string> texts) => new("texts", string.Join('\n', texts));

    // As the compiler numbers the holes of a FormattableString.
    private static string Format(InterpolatedStringExpressionSyntax fact)
    {
        var hole = 0;
        return string.Concat(fact.Contents.Select(part => part is InterpolatedStringTextSyntax text ? text.TextToken.ValueText : $"{{{hole++}}}"));
    }
}
