using Commonweal.Governance.Checks;
using Commonweal.Platform.Time;

namespace Commonweal.Web.Hosting;

/// <summary>What ./run check --since prints: what changed between two days.</summary>
internal static class CheckingSince
{
    public static void Say(ChecksCompared compared)
    {
        (string Heading, IEnumerable<Finding> Findings)[] parts =
        [
            ("Falls short newly", compared.NewlyShort), ("Mended", compared.Mended),
            ("Accepted newly", compared.NewlyAccepted), ("No longer found", compared.NoLongerFound),
        ];
        Console.WriteLine($"{compared.After.Partnership.Name}, from {ImpreciseDate.Day(compared.Before.On)} to {ImpreciseDate.Day(compared.After.On)}");
        Console.WriteLine(string.Join(' ', parts.Select(p => $"{p.Heading}: {p.Findings.Count()}.")));
        foreach (var (heading, finding) in parts.SelectMany(p => p.Findings.Select(f => (p.Heading, f))))
        {
            var line = FindingLine.Of(finding, compared.After.Partnership);
            Console.WriteLine($"\n{heading.ToUpperInvariant()}  {line.Title}: {line.Name}");
            Console.WriteLine($"  {line.Fact}{(line.Details.Count == 0 ? "" : $" ({string.Join("; ", line.Details)})")}");
        }
    }
}
