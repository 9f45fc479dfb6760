using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Commonweal.Tests.Whole;

/// <summary>How large the parts of the program may grow: small enough to read at one sitting.</summary>
internal static class Budgets
{
    private static readonly string[] s_emptyNames = ["Helper", "Manager", "Util", "Service", "Dto"];

    public static IEnumerable<string> LongFiles(IEnumerable<Source> files) =>
        from file in files
        where file.Lines > 300
        select $"{file.Path}:301 the file has {file.Lines} lines and may have 300: move one of its ideas to a file of its own";

    public static IEnumerable<string> TypicalFile(IEnumerable<Source> files) =>
        TooLong("file", [.. files.Select(f => (f.Lines, f.Path + ":1"))], median: 40, ninetieth: 110);

    public static IEnumerable<string> LongMethods(IEnumerable<Source> files) =>
        from method in files.SelectMany(Methods)
        where method.Lines > 40
        select $"{method.Place} the method has {method.Lines} lines and may have 40: give a part of it a name";

    public static IEnumerable<string> TypicalMethod(IEnumerable<Source> files) =>
        TooLong("method", [.. files.SelectMany(Methods)], median: 5, ninetieth: 15);

    public static IEnumerable<string> Interfaces(IReadOnlyCollection<Source> files)
    {
        var types = files.Sum(f => f.All<BaseTypeDeclarationSyntax>().Count());
        var interfaces = files.SelectMany(f => f.All<InterfaceDeclarationSyntax>(), (f, i) => $"{f.Place(i)} {i.Identifier}").ToList();

        // Two in a hundred would be none or one while there are few types, and post, files and jobs need theirs from the start.
        var allowed = Math.Max(6, (types * 2 + 99) / 100);

        return interfaces.Count <= allowed
            ? []
            : interfaces.Prepend($"{interfaces.Count} interfaces for {types} types, where {allowed} are allowed: take out those without a second real implementation");
    }

    public static IEnumerable<string> EmptyNames(IEnumerable<Source> files) =>
        from file in files
        from type in file.All<BaseTypeDeclarationSyntax>()
        where s_emptyNames.Any(n => type.Identifier.Text.TrimEnd('s').EndsWith(n, StringComparison.OrdinalIgnoreCase))
        select $"{file.Place(type)} {type.Identifier} says nothing of what it is: name it after the act or the thing";

    public static IEnumerable<string> ExtensionsFiles(IEnumerable<Source> files) =>
        from file in files
        where file.Name.EndsWith("Extensions.cs", StringComparison.OrdinalIgnoreCase)
        select $"{file.Path}:1 says how it is written, not what it is about: name the file after what its methods are about";

    public static IEnumerable<string> Packages(IEnumerable<Source> projects)
    {
        var packages = projects
            .SelectMany(p => XDocument.Parse(p.Text).Descendants("PackageReference"), (p, r) => (Project: p.Path, Package: r))
            .Where(p => p.Package.Attribute("PrivateAssets")?.Value != "all")
            .Select(p => (p.Project, Name: p.Package.Attribute("Include")?.Value))
            .DistinctBy(p => p.Name)
            .ToList();

        return packages.Count <= 18
            ? []
            : packages.Select(p => $"{p.Project}:1 {p.Name}").Prepend($"{packages.Count} runtime packages, where 18 are allowed: do without one");
    }

    /// <summary>Lines inside each body; a local function counts with the method around it, top-level statements as one method.</summary>
    private static IEnumerable<(int Lines, string Place)> Methods(Source file)
    {
        foreach (var method in file.All<BaseMethodDeclarationSyntax>())
        {
            if (method.Body is { } body)
            {
                yield return (Math.Max(0, LineSpan(body) - 2), file.Place(method));
            }
            else if (method.ExpressionBody is { } expression)
            {
                yield return (LineSpan(expression), file.Place(method));
            }
        }

        if (file.All<GlobalStatementSyntax>().ToList() is [var first, ..] statements)
        {
            yield return (LineOf(statements[^1].Span.End) - LineOf(first.SpanStart) + 1, file.Place(first));
        }

        int LineOf(int position) => file.Root.SyntaxTree.GetText().Lines.GetLinePosition(position).Line;
        int LineSpan(SyntaxNode node) => LineOf(node.Span.End) - LineOf(node.SpanStart) + 1;
    }

    private static IEnumerable<string> TooLong(string what, List<(int Lines, string Place)> all, int median, int ninetieth)
    {
        all.Sort();
        foreach (var (name, share, limit) in new[] { ("median", 0.5, median), ("90th percentile", 0.9, ninetieth) })
        {
            if (all.Count > 0 && all[Math.Min(all.Count - 1, (int)(all.Count * share))].Lines is var lines && lines > limit)
            {
                var longest = string.Join(", ", all.TakeLast(3).Select(m => $"{m.Place} ({m.Lines})"));
                yield return $"The {name} {what} has {lines} lines and may have {limit}: shorten the longest first, {longest}";
            }
        }
    }
}
