namespace Commonweal.Tests.Site;

/// <summary>The folders of samples that come with the program.</summary>
internal static class SampleFolders
{
    /// <summary>All of them, by their addresses.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Directory.GetDirectories(Path.Combine(AppContext.BaseDirectory, "samples")).Order(StringComparer.Ordinal)];

    public static IReadOnlyList<string> Slugs { get; } = [.. All.Select(f => Path.GetFileName(f)!)];

    /// <summary>The slugs of those that are made up: the county of Saltmarsh, its districts, and two elsewhere.</summary>
    public static IReadOnlyList<string> Illustrative { get; } = ["eastmarsh", "glanfelin", "haven-and-saltings", "highwold", "merefleet", "saltmarsh", "strathcorrie"];

    /// <summary>The codes of the places that are made up.</summary>
    public static IReadOnlyList<string> IllustrativePlaces { get; } =
        [.. Illustrative.SelectMany(i => File.ReadLines(Path.Combine(AppContext.BaseDirectory, "samples", i, "areas.csv")).Skip(1)).Select(row => row.Split(',')[0]).Distinct()];

    /// <summary>Those that papers describe, each after the others to which it leads.</summary>
    public static IEnumerable<string> OfThePapers => All.Where(f => !Illustrative.Contains(Path.GetFileName(f))).OrderBy(LeadsToOthers);

    private static int LeadsToOthers(string folder) =>
        Path.Combine(folder, "partnership-links.csv") is var links && File.Exists(links) ? File.ReadLines(links).Count(l => l.Contains(",partnership,", StringComparison.Ordinal)) : 0;
}
