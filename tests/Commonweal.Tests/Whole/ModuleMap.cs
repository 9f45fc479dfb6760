using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Commonweal.Tests.Whole;

/// <summary>What each capability says that it uses, held against what its source uses.</summary>
internal sealed class ModuleMap
{
    private const string Top = "src/Commonweal/";
    private const string Platform = "Platform";

    private readonly IReadOnlyList<Source> _files;
    private readonly HashSet<string> _capabilities;
    private readonly ILookup<string, string> _types;
    private readonly IReadOnlyList<(Source File, string From, string To, string Place)> _found;

    public ModuleMap(IEnumerable<Source> files)
    {
        _files = [.. files.Where(f => f.Path.StartsWith(Top, StringComparison.Ordinal))];
        _capabilities = _files.Select(FolderOf).Where(f => f is not (Platform or "")).ToHashSet();
        _types = _files.SelectMany(f => f.All<BaseTypeDeclarationSyntax>(), (f, t) => (Folder: FolderOf(f), t.Identifier.Text))
            .ToLookup(t => t.Folder, t => t.Text);
        _found = [.. _files.SelectMany(Found)];
    }

    public IEnumerable<string> Capabilities => _capabilities.Order(StringComparer.Ordinal);

    public IEnumerable<string> Offences() =>
        MissingModules().Concat(GlobalUsings()).Concat(Unknown()).Concat(Undeclared()).Concat(Unused()).Concat(Circles()).Concat(WebInside()).Distinct();

    private IEnumerable<string> MissingModules() =>
        from capability in Capabilities
        where UsesOf(capability) is null
        select $"{Top}{capability}/{capability}Module.cs:1 is missing, or does not say `Uses => [\"…\"]` in so many words";

    // A global using would hide from every file which capability it uses.
    private IEnumerable<string> GlobalUsings() =>
        from file in _files
        from directive in file.All<UsingDirectiveSyntax>()
        where directive.GlobalKeyword.Text.Length > 0 && _capabilities.Any(c => $"{directive.NamespaceOrType}.".StartsWith($"Commonweal.{c}.", StringComparison.Ordinal))
        select $"{file.Place(directive)} uses a capability everywhere: name it in the files that use it";

    private IEnumerable<string> Unknown() =>
        from capability in Capabilities
        from used in UsesOf(capability) ?? []
        where !_capabilities.Contains(used)
        select $"{Top}{capability}/{capability}Module.cs:1 uses {used}, which is no capability: correct its name or take it out of Uses";

    private IEnumerable<string> Undeclared() =>
        from use in _found
        where !(UsesOf(use.From) ?? []).Contains(use.To)
        select use.From is Platform or ""
            ? $"{use.Place} the platform uses {use.To}: turn it round, the platform knows no capability"
            : $"{use.Place} {use.From} uses {use.To} without saying so: add it to Uses in {use.From}Module.cs, or listen to History instead";

    private IEnumerable<string> Unused() =>
        from capability in Capabilities
        from used in UsesOf(capability) ?? []
        where _capabilities.Contains(used) && !_found.Any(f => f.From == capability && f.To == used)
        select $"{Top}{capability}/{capability}Module.cs:1 says that it uses {used} and does not: take it out of Uses";

    private IEnumerable<string> Circles() =>
        from capability in Capabilities
        let way = WayBack(capability, capability, [])
        where way is not null
        select $"{Top}{capability}/{capability}Module.cs:1 goes in a circle, {string.Join(" → ", way)}: let the lower one be listened to";

    private IEnumerable<string> WebInside() =>
        from file in _files
        from name in file.DottedNames()
        where name.Parts is ["Microsoft", "AspNetCore", not "Identity", ..]   // what Identity keeps of an account knows nothing of the web
        select $"{file.Place(name.Node)} names ASP.NET: what people see belongs in src/Commonweal.Web";

    private List<string>? WayBack(string to, string from, IEnumerable<string> seen) =>
        (UsesOf(from) ?? [])
            .Where(next => !seen.Contains(next))
            .Select(next => next == to ? [from, to] : WayBack(to, next, seen.Append(next)) is { } rest ? [from, .. rest] : (List<string>?)null)
            .FirstOrDefault(way => way is not null);

    private IReadOnlyList<string>? UsesOf(string capability) =>
        _files.FirstOrDefault(f => f.Path == $"{Top}{capability}/{capability}Module.cs")?
            .All<PropertyDeclarationSyntax>().FirstOrDefault(p => p.Identifier.Text == "Uses")?
            .ExpressionBody?.Expression is CollectionExpressionSyntax uses
            ? [.. uses.Elements.OfType<ExpressionElementSyntax>().Select(e => e.Expression).OfType<LiteralExpressionSyntax>().Select(l => l.Token.ValueText)]
            : null;

    private IEnumerable<(Source File, string From, string To, string Place)> Found(Source file) =>
        from name in file.DottedNames()
        let to = CapabilityIn(name.Parts)
        where to is not null && to != FolderOf(file)
        select (file, FolderOf(file), to, file.Place(name.Node));

    // Inside the namespace Commonweal.Meetings, `Bodies.Body` is Commonweal.Bodies.Body; `Bodies.Count` is somebody's property.
    private string? CapabilityIn(string[] parts) => parts switch
    {
        ["Commonweal", var capability, ..] when _capabilities.Contains(capability) => capability,
        [var capability, var type, ..] when _capabilities.Contains(capability) && _types[capability].Contains(type) => capability,
        _ => null,
    };

    private static string FolderOf(Source file) =>
        file.Path[Top.Length..].Split('/') is [var folder, _, ..] ? folder : "";
}
