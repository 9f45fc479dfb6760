using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Commonweal.Tests.Whole;

/// <summary>One file of the repository, or a sample of one, named by its path from the root with forward slashes.</summary>
internal sealed record Source(string Path, string Text)
{
    private SyntaxNode? _root;

    public string Name => System.IO.Path.GetFileName(Path);
    public int Lines => Text.Length == 0 ? 0 : Text.TrimEnd('\n').Count(c => c == '\n') + 1;

    /// <summary>The C# of the file as a syntax tree, read once.</summary>
    public SyntaxNode Root => _root ??= CSharpSyntaxTree.ParseText(Text, path: Path).GetRoot();

    public IEnumerable<T> All<T>() where T : SyntaxNode => Root.DescendantNodes().OfType<T>();

    /// <summary>Every dotted name that the code writes out, outermost first: usings, types and calls alike.</summary>
    public IEnumerable<(string[] Parts, SyntaxNode Node)> DottedNames() =>
        from node in Root.DescendantNodes()
        where node is QualifiedNameSyntax or MemberAccessExpressionSyntax or AliasQualifiedNameSyntax
            || node is IdentifierNameSyntax && node.Parent is UsingDirectiveSyntax
        where node.Parent is not (QualifiedNameSyntax or NamespaceDeclarationSyntax or FileScopedNamespaceDeclarationSyntax)
        let parts = node.ToString().Replace("global::", "", StringComparison.Ordinal).Split('.')
        select (parts.Select(p => p.Trim()).ToArray(), node);

    public string Place(SyntaxNode node) => Place(node.SpanStart);

    public string Place(int position) => $"{Path}:{Text.AsSpan(0, position).Count('\n') + 1}";
}

/// <summary>The repository that these tests were built from.</summary>
internal static class Repository
{
    // What builds, packages and people's own data leave behind; .gitignore names the same.
    private static readonly string[] s_notOurs = ["bin", "obj", "node_modules", "made", ".git", ".build", ".vs", ".idea", "TestResults"];

    private static readonly Lazy<IReadOnlyList<Source>> s_code = new(() =>
        [.. Files("src").Where(f => f.EndsWith(".cs", StringComparison.Ordinal)).Select(Read)]);

    public static string Root { get; } = FindRoot();

    /// <summary>The C# of src, but not the migrations, which are records of the past and only ever added to.</summary>
    public static IReadOnlyList<Source> Code => [.. s_code.Value.Where(s => !IsMigration(s))];

    public static IReadOnlyList<Source> CodeWithMigrations => s_code.Value;

    /// <summary>Paths from the root of all files of ours below a folder.</summary>
    public static IEnumerable<string> Files(string under = ".")
    {
        var folder = Path.Combine(Root, under);
        return Directory.Exists(folder) ? Walk(new DirectoryInfo(folder)) : [];
    }

    public static Source Read(string path) =>
        new(path, File.ReadAllText(Path.Combine(Root, path)).Replace("\r\n", "\n", StringComparison.Ordinal));

    public static IReadOnlyList<Source> ReadAll(string under, params string[] endings) =>
        [.. Files(under).Where(f => endings.Any(e => f.EndsWith(e, StringComparison.OrdinalIgnoreCase))).Select(Read)];

    private static bool IsMigration(Source source) => source.Path.Contains("/Migrations/", StringComparison.Ordinal);

    private static IEnumerable<string> Walk(DirectoryInfo folder) =>
        folder.EnumerateFiles()
            .Where(f => f.Name != ".git")
            .Select(f => Path.GetRelativePath(Root, f.FullName).Replace('\\', '/'))
            .Concat(folder.EnumerateDirectories().Where(IsOurs).SelectMany(Walk))
            .Order(StringComparer.Ordinal);

    private static bool IsOurs(DirectoryInfo folder) =>
        !s_notOurs.Contains(folder.Name) && folder.FullName != Path.Combine(Root, "data");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Commonweal.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException($"No Commonweal.slnx above {AppContext.BaseDirectory}");
    }
}

/// <summary>What a guard found: it passes with none and otherwise says each on a line of its own.</summary>
internal static class Offences
{
    public static void ShouldBeNone(this IEnumerable<string> offences)
    {
        var all = offences.ToList();
        if (all.Count > 0)
        {
            Assert.Fail(string.Join('\n', all));
        }
    }
}
