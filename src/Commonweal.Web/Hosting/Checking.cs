using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Commonweal.Bodies;
using Commonweal.Governance;
using Commonweal.Governance.Checks;
using Commonweal.Governance.Regimes;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Hosting;

/// <summary>The verb ./run check: the governance check in the terminal.</summary>
internal static class Checking
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>The verb; what it asks of the store is opened for it.</summary>
    public static Command Verb(Func<ParseResult, CancellationToken, Task<CommonwealDb>> open)
    {
        var partnership = new Argument<string>("partnership") { Description = "The partnership's address, such as cheshire" };
        var on = new Option<string?>("--on") { Description = "As at a day, a month or a year, such as 2005-07-26; else the time that the paper describes, or today" };
        var format = new Option<string>("--format") { Description = "How to print it", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "csv", "json");
        var since = new Option<string?>("--since") { Description = "Says what changed since a day, a month or a year: what falls short newly, what is mended, what is accepted newly" };
        var check = new Command("check", "Holds the rules that apply to a partnership against what is stated of it") { partnership, on, since, format };
        check.SetAction((parsed, stopping) => OneLine.OrAsync(async () =>
        {
            await using var db = await open(parsed, stopping);
            var (before, asked) = (parsed.GetValue(since), parsed.GetValue(format)!);
            if (before is not null && asked != "text")
            {
                throw new BrokenRuleException("what changed since a day is printed as text only: leave --format out");
            }

            var compared = await CompareAsync(db, parsed.GetValue(partnership)!, before, parsed.GetValue(on), stopping);
            if (before is null)
            {
                Print(compared.After, asked);
            }
            else
            {
                CheckingSince.Say(compared);
            }

            return 0;
        }));
        return check;
    }

    private static async Task<ChecksCompared> CompareAsync(CommonwealDb db, string slug, string? since, string? on, CancellationToken stopping)
    {
        var found = await db.Partnerships().Where(p => p.Slug == slug)
            .Select(p => new { p.Slug, p.DescribedLatest }).FirstOrDefaultAsync(stopping)
            ?? throw new BrokenRuleException($"there is no partnership \"{slug}\"");
        var day = on is null ? found.DescribedLatest ?? TimeProvider.System.Today() : Day(on);
        var before = since is null ? day : Day(since);
        return before > day
            ? throw new BrokenRuleException($"{ImpreciseDate.Day(before)} comes after {ImpreciseDate.Day(day)}: give an earlier day to --since, or a later one to --on")
            : await db.ChecksAsync(RegimeBook.Shipped, await db.Partnerships().Where(p => p.Slug == found.Slug).Facts().SingleAsync(stopping), before, day);
    }

    private static DateOnly Day(string typed) => ImpreciseDate.TryParse(typed, out var date) ? date.Latest
        : throw new BrokenRuleException($"\"{typed}\" is not a day, a month or a year such as 2005-07-26, 2005-07 or 2005");

    private static void Print(GovernanceCheck check, string format)
    {
        var lines = check.Findings.Select(f => FindingLine.Of(f, check.Partnership)).ToList();
        if (format == "csv")
        {
            using var output = Console.OpenStandardOutput();
            output.Write(FindingLine.Csv(lines));
        }
        else if (format == "json")
        {
            Console.WriteLine(JsonSerializer.Serialize(lines, s_json));
        }
        else
        {
            Say(check, lines);
        }
    }

    private static void Say(GovernanceCheck check, List<FindingLine> lines)
    {
        Console.WriteLine($"{check.Partnership.Name}, as at {ImpreciseDate.Day(check.On)}");
        Console.WriteLine(check.Applied.Count == 0
            ? "No rules are said to apply: name them in rules-that-apply.csv"
            : $"Falls short: {check.Count(Verdict.FallsShort)}. Accepted: {check.Count(Verdict.Accepted)}. Met: {check.Count(Verdict.Met)}. Not stated: {check.Count(Verdict.NotStated)}.");
        foreach (var line in lines.Where(l => l.Verdict != "not-stated").OrderBy(l => l.Verdict != "falls-short").ThenBy(l => l.Verdict != "accepted"))
        {
            Console.WriteLine($"\n{line.Verdict.ToUpperInvariant().Replace('-', ' ')}  {line.Title}: {line.Name}");
            Console.WriteLine($"  {line.Fact}{(line.Details.Count == 0 ? "" : $" ({string.Join("; ", line.Details)})")}{(line.Since is null ? "" : $", since {line.Since}")}");
            Console.WriteLine($"  {Capital(line.Standing)}: {line.Advised} [{line.Source}; {string.Join(' ', line.Requirements)}]");
            Say("Set by the partnership", string.Join("; ", line.Settings));
            Say("Accepted", line.AcceptedBecause);
            Say("To do", line.Verdict == "falls-short" ? line.ToDo : null);
        }
    }

    private static void Say(string label, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            Console.WriteLine($"  {label}: {text}");
        }
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
