using Commonweal.Bodies;
using Commonweal.Governance;
using Commonweal.Governance.Checks;
using Commonweal.Governance.Duties;
using Commonweal.Governance.Regimes;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Governance.Duties;

/// <summary>The illustrative partnerships have the findings and the late duties that the faults of their stories deserve, and no others (domain.md, B2.1 and B2.2).</summary>
[Trait("Runs", "on both databases")]
public sealed class IllustrativeDutiesTests(EverySampleApp app) : IClassFixture<EverySampleApp>
{
    private static readonly DateOnly s_day = new(2026, 11, 22);

    [Theory]
    [InlineData("glanfelin", "members/board: Required members that nobody sits for: 1 (Fire and rescue authority)", "quorum/board: Quorum by its terms of reference: 3 ()")]
    [InlineData("strathcorrie")]
    public async Task Governance_falls_short_where_the_story_says_so(string partnership, params string[] findings)
    {
        await using var db = app.Store.Open(drafts: false);

        var check = await db.CheckAsync(RegimeBook.Shipped, await Facts(db, partnership), s_day);

        Assert.Equal(findings, check.Findings.Where(f => f.Verdict is Verdict.FallsShort)
            .Select(f => $"{f.Rule.Slug}/{f.Body?.Slug}: {FormattableString.Invariant(f.Found.Fact)} ({string.Join(", ", f.Found.Details)})"));
        Assert.Contains(check.Findings, f => f.Verdict is Verdict.Met);
    }

    [Theory]
    [InlineData("glanfelin", "annual-report 2026-06-24 Late 151")]
    [InlineData("strathcorrie", "locality-progress-report Corrie Harbour 2025-04-01 Missed")]
    [InlineData("saltmarsh", "strategy-refreshed 2025-09-10 Late 438", "strategy-reviewed 2026-09-19 Late 64")]
    public async Task Duties_are_late_where_the_story_says_so(string partnership, params string[] late) =>
        Assert.Equal(late, await Said(partnership, d => d.FallsShort));

    [Theory]
    [InlineData(
        "glanfelin", "assessment 2027-05-06 Due 165", "meeting-after-election 2027-07-05 Due 225", "well-being-plan 2028-05-06 Due 531")]
    [InlineData(
        "strathcorrie", "progress-report 2026-04-01 Open", "locality-progress-report Corrie Harbour 2026-04-01 Open",
        "progress-report 2027-04-01 Due", "locality-progress-report Corrie Harbour 2027-04-01 Due", "locality-plan Upper Strath - Open")]
    public async Task What_is_to_be_done_stands_in_the_calendar_by_its_day(string partnership, params string[] toCome) =>
        Assert.Equal(toCome, await Said(partnership, d => d.State is DutyState.Due or DutyState.Open));

    [Fact]
    public async Task All_else_of_the_Welsh_board_was_done_in_time() =>
        Assert.DoesNotContain(await Said("glanfelin", d => d.State is DutyState.DoneLate), _ => true);

    private async Task<IReadOnlyList<string>> Said(string partnership, Func<DueDuty, bool> which)
    {
        await using var db = app.Store.Open(drafts: false);
        return [.. (await db.DutiesAsync(RegimeBook.Shipped, await Facts(db, partnership), s_day)).Duties.Where(which).Select(Said)];
    }

    private static string Said(DueDuty due) => string.Join(' ', new[]
    {
        due.Duty.Slug, due.About, (due.Due ?? due.NotBefore) is { } day ? $"{day.Latest:yyyy-MM-dd}" : "-", due.State.ToString(), due.Days?.ToString(),
    }.OfType<string>());

    private static Task<PartnershipFacts> Facts(Commonweal.Platform.Database.CommonwealDb db, string slug) =>
        db.Partnerships().Where(p => p.Slug == slug).Facts().SingleAsync();
}
