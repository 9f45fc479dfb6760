using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Commonweal.Tests.Design;

/// <summary>One example from the Design System's own package: the options it was made with and the HTML that must come out.</summary>
internal sealed record Fixture(string Name, Options Options, string Html)
{
    public static Fixture Find(string component, string name) => All(component).Single(f => string.Equals(f.Name, name, StringComparison.Ordinal));

    /// <summary>The names of all fixtures but those left out; one left out that does not exist is a mistake.</summary>
    public static TheoryData<string> Of(string component, params string[] leftOut)
    {
        var names = All(component).ConvertAll(f => f.Name);
        Assert.Empty(leftOut.Except(names, StringComparer.Ordinal));
        return [.. names.Except(leftOut, StringComparer.Ordinal)];
    }

    private static List<Fixture> All(string component)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(Package(), component, "fixtures.json")));
        return [.. file.RootElement.GetProperty("fixtures").EnumerateArray().Select(f => new Fixture(
            f.GetProperty("name").GetString()!,
            new Options(f.GetProperty("options").Clone()),
            f.GetProperty("html").GetString()!))];
    }

    private static string Package([CallerFilePath] string here = "") => Path.Combine(
        Path.GetDirectoryName(here)!,
        "../../../src/Commonweal.Web/node_modules/govuk-frontend/dist/govuk/components");
}
