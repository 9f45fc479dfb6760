using Commonweal.Governance.Checks;
using Commonweal.Web.Hosting;

namespace Commonweal.Web.OpenData;

/// <summary>The governance check of a partnership that publishes it: as JSON, and the same as a CSV file beside it.</summary>
internal static class ShowGovernance
{
    public const string File = "governance.csv";

    public static void Map(RouteGroupBuilder api)
    {
        api.MapAnswer("/{p}/governance", AnswerAsync)
            .WithName("ShowGovernance").WithSummary("The governance check of a partnership")
            .WithDescription("Each rule that applies to the partnership, held against what is stated on the day: met, falls short, accepted with a reason, or not stated, which is no failure. There where the partnership publishes it.");
        api.MapAnswer($"/{{p}}/{File}", FileAsync)
            .WithName("ShowGovernanceAsCsv").WithSummary("The governance check of a partnership as a CSV file")
            .WithDescription("The same, one row for each finding, for a spreadsheet.");
    }

    private static async Task<GovernanceShown> AnswerAsync([AsParameters] AskedOf asked, HttpContext http, KeptChecks checks)
    {
        var (found, check) = await PublishedAsync(asked, http, checks);
        return new GovernanceShown($"/{found.Slug}/governance", found.On, Lines(check));
    }

    private static async Task<IResult> FileAsync([AsParameters] AskedOf asked, HttpContext http, KeptChecks checks)
    {
        var (found, check) = await PublishedAsync(asked, http, checks);
        return Results.File(FindingLine.Csv(Lines(check)), "text/csv; charset=utf-8; header=present", $"{found.Slug}-{File}");
    }

    private static IReadOnlyList<FindingLine> Lines(GovernanceCheck check) => [.. check.Findings.Select(f => FindingLine.Of(f, check.Partnership))];

    private static async Task<(AskedOf.Found, GovernanceCheck)> PublishedAsync(AskedOf asked, HttpContext http, KeptChecks checks)
    {
        var found = await asked.FindAsync();
        return (found, await checks.PublishedAsync(http, asked.Db, found.Facts, found.On));
    }
}
