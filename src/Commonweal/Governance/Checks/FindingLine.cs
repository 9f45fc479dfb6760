using System.Globalization;
using Commonweal.Platform.OpenData;

namespace Commonweal.Governance.Checks;

/// <summary>A finding as files, programs and the terminal have it, in English.</summary>
/// <param name="Rules">The regime, by its slug.</param>
/// <param name="Rule">The rule, by its slug.</param>
/// <param name="Title">What the rule is about.</param>
/// <param name="Body">The slug of the board or group; null for the partnership itself.</param>
/// <param name="Name">The name of the board or group, or of the partnership.</param>
/// <param name="Verdict">met, falls-short, accepted or not-stated.</param>
/// <param name="Fact">The fact found.</param>
/// <param name="Details">What it is about one by one.</param>
/// <param name="Since">Since when it is so: a day, a month or a year; null where that is not stated.</param>
/// <param name="Advised">What is asked or advised.</param>
/// <param name="Standing">law, guidance or advice.</param>
/// <param name="Source">The paper and paragraph, or the Act and section, that say so.</param>
/// <param name="Requirements">The ids of the requirements.</param>
/// <param name="Why">Why it is asked or advised.</param>
/// <param name="ToDo">What to do about it.</param>
/// <param name="Settings">The numbers that the partnership set for itself.</param>
/// <param name="AcceptedBecause">Why the partnership accepts that it falls short; null where it does not.</param>
public sealed record FindingLine(
    string Rules,
    string Rule,
    string Title,
    string? Body,
    string Name,
    string Verdict,
    string Fact,
    IReadOnlyList<string> Details,
    string? Since,
    string Advised,
    string Standing,
    string Source,
    IReadOnlyList<string> Requirements,
    string Why,
    string ToDo,
    IReadOnlyList<string> Settings,
    string? AcceptedBecause)
{
    private static readonly string[] s_headings =
        ["rules", "rule", "title", "body", "name", "verdict", "fact", "details", "since", "advised", "standing", "source", "requirements", "why", "to-do", "settings", "accepted-because"];

    /// <summary>The line that says the finding.</summary>
    public static FindingLine Of(Finding finding, PartnershipFacts partnership)
    {
        var words = finding.Rule.Words;
        return new FindingLine(
            finding.Regime.Slug, finding.Rule.Slug, words.Title, finding.Body?.Slug, finding.Body?.Name ?? partnership.Name,
            Column.Word(finding.Verdict), finding.Found.Fact.ToString(CultureInfo.InvariantCulture), finding.Found.Details, finding.Since?.ToString(),
            finding.Rule.Fill(words.Advised), Column.Word(finding.Rule.Standing), finding.Rule.Source, finding.Rule.Requirements,
            finding.Rule.Fill(words.Why), finding.Rule.Fill(words.ToDo),
            [.. finding.Settings.Select(s => $"{s.Setting}: {s.Number.ToString(CultureInfo.InvariantCulture)}")], finding.Accepted?.Reason);
    }

    /// <summary>The lines as a CSV file with its headings.</summary>
    public static byte[] Csv(IEnumerable<FindingLine> lines) => CsvText.Write(lines.Select(l => l.Cells).Prepend(s_headings));

    private string[] Cells =>
    [
        Rules, Rule, Title, Body ?? "", CsvText.Guard(Name), Verdict, CsvText.Guard(Fact), CsvText.Guard(string.Join("; ", Details)), Since ?? "",
        Advised, Standing, Source, string.Join(' ', Requirements), Why, ToDo, string.Join("; ", Settings), CsvText.Guard(AcceptedBecause ?? ""),
    ];
}
