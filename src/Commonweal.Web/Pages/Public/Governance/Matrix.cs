using Commonweal.Governance.Checks;
using Commonweal.Governance.Regimes;

namespace Commonweal.Web.Pages.Public.Governance;

/// <summary>The governance check at a glance: a row for each board or group, a column for each rule that speaks of one.</summary>
public sealed class Matrix
{
    /// <summary>With more boards and groups, only those that fall short have a row, and no more than so many.</summary>
    public const int MostRows = 40;

    public Matrix(GovernanceCheck check)
    {
        var ofBodies = check.Findings.Where(f => f.Body is not null).ToList();
        Columns = [.. ofBodies.GroupBy(Key).Select(g => new Column(g.Key, g.First().Rule, CountShort(g)))];
        // One board has facts of its own for each of several sets of rules.
        var rows = ofBodies.GroupBy(f => f.Body!.Id).OrderByDescending(CountShort).ThenBy(g => g.First().Body!.Name, StringComparer.CurrentCulture).ToList();
        var shown = rows.Count <= MostRows ? rows : rows.Where(g => CountShort(g) > 0).Take(MostRows);
        Rows = [.. shown.Select(g => new Row(g.First().Body!, [.. Columns.Select(c => g.FirstOrDefault(f => Key(f) == c.Key)?.Verdict)]))];
        NotShown = rows.Count - Rows.Count;
        OfTheWhole = [.. check.Findings.Where(f => f.Body is null)];
    }

    /// <summary>The rules that speak of boards and groups, in the order of the rules.</summary>
    public IReadOnlyList<Column> Columns { get; }

    /// <summary>The boards and groups, those that fall short most often first.</summary>
    public IReadOnlyList<Row> Rows { get; }

    /// <summary>How many boards and groups have no row.</summary>
    public int NotShown { get; }

    /// <summary>How the partnership itself stands.</summary>
    public IReadOnlyList<Finding> OfTheWhole { get; }

    private static int CountShort(IEnumerable<Finding> findings) => findings.Count(f => f.Verdict is Verdict.FallsShort);

    // A rule with a number that a board set for itself is the same rule.
    private static string Key(Finding finding) => $"{finding.Regime.Slug}/{finding.Rule.Slug}";

    /// <summary>A rule, and of how many boards and groups it finds that they fall short.</summary>
    public sealed record Column(string Key, Rule Rule, int FallShort);

    /// <summary>A board or group, and how it stands with each rule; none where the rule is not about it.</summary>
    public sealed record Row(BodyFacts Body, IReadOnlyList<Verdict?> Cells);
}
