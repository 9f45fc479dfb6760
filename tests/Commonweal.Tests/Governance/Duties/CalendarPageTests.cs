using System.Net;
using Commonweal.Governance;
using Commonweal.Platform;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Governance.Duties;

/// <summary>The calendar of duties as anybody reads it (domain.md, B2.5).</summary>
[Trait("Runs", "on both databases")]
public sealed class CalendarPageTests(EverySampleApp app) : IClassFixture<EverySampleApp>
{
    [Fact]
    public async Task What_is_late_comes_first_with_its_days_its_event_its_standing_and_its_source()
    {
        var page = await app.Visit("/glanfelin/governance/calendar?on=2026-11-22");

        Assert.Equal("Calendar of duties", page.Heading);
        var late = page.Page.QuerySelector("#late + ul > li")!.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains(
            "Annual progress report Late Due: 24 June 2026 Days late: 151 Worked out from: Annual progress report published, 24 June 2025",
            string.Join(' ', late), StringComparison.Ordinal);
        Assert.Contains("Law No later than 14 months after the plan", string.Join(' ', late), StringComparison.Ordinal);
        Assert.Contains("Well-being of Future Generations (Wales) Act 2015, section 45", string.Join(' ', late), StringComparison.Ordinal);
        Assert.Contains("A copy goes to: The Welsh Ministers; The Commissioner;", string.Join(' ', late), StringComparison.Ordinal);
        Assert.Single(page.Page.QuerySelectorAll("#late + ul > li"));
        Assert.StartsWith("Assessment of local well-being To be done Due: 6 May 2027 Days left: 165", Words(page.Page.QuerySelector("#to-come + ul > li")!.TextContent), StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_another_day_another_calendar()
    {
        var page = await app.Visit("/glanfelin/governance/calendar?on=2026-06-24");

        Assert.Equal("Nothing.", page.Page.QuerySelector("#late + p")!.TextContent);
        Assert.Contains("Annual progress report To be done Due: 24 June 2026 Days left: 0", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_duty_that_ended_says_when_and_by_which_Act()
    {
        var page = await app.Visit("/saltmarsh/governance/calendar?on=2026-11-22");

        Assert.Contains("Sustainable community strategy No longer asked for", page.Text, StringComparison.Ordinal);
        Assert.Contains("The duty ended: 26 May 2015 Deregulation Act 2015, section 100", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_no_check_is_published_there_is_nothing()
    {
        var quiet = Given.Partnership("quiet");
        quiet.ComeUnder("welsh-public-services-board", HowPublic.Nothing, Lifetime.NotStated, Citation.None);
        await app.Store.Keep(quiet);

        Assert.Equal(HttpStatusCode.OK, (await app.Visit("/quiet")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Visit("/quiet/governance/calendar")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await app.CreateClient().GetAsync("/api/v1/quiet/duties.ics")).StatusCode);
    }

    [Fact]
    public async Task It_is_there_in_Welsh_too()
    {
        var page = await app.Visit("/cy/glanfelin/governance/calendar?on=2026-11-22");

        Assert.Equal("Calendr dyletswyddau", page.Heading);
        Assert.Contains("Diwrnodau'n hwyr: 151", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_governance_check_leads_to_it() => Assert.Contains(
        (await app.Visit("/strathcorrie/governance")).Links, l => l.Address == "/strathcorrie/governance/calendar");

    [Fact]
    public async Task What_is_to_be_done_goes_into_anybodys_calendar()
    {
        var file = await app.CreateClient().GetAsync("/api/v1/glanfelin/duties.ics?on=2026-11-22");
        var text = await file.Content.ReadAsStringAsync();

        Assert.Equal("text/calendar", file.Content.Headers.ContentType!.MediaType);
        Assert.StartsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", text, StringComparison.Ordinal);
        Assert.Contains("DTSTART;VALUE=DATE:20260624\r\nDTEND;VALUE=DATE:20260625\r\n", text, StringComparison.Ordinal);
        Assert.Contains("SUMMARY:Due: Annual progress report\r\n", text, StringComparison.Ordinal);
        Assert.All(text.Split("\r\n"), line => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Equal(4, text.Split("BEGIN:VEVENT").Length - 1);
        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
    }

    private static string Words(string text) => string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
