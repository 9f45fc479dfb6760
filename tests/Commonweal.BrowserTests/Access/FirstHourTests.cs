using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.Tests.Bodies.Uploads;
using Commonweal.Tests.Site;
using Commonweal.Web.Hosting.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Commonweal.BrowserTests.Access;

/// <summary>The first hour of a new officer: from the link of the first administrator, beside the samples, to a partnership of twelve boards and groups and ninety seats, one of them merged and one with a new chair.</summary>
public sealed class FirstHourTests(Browser browser) : Journey(browser, new EmptyApp())
{
    private const int MostPages = 40;

    private int _pages;

    [Fact]
    public async Task A_new_officer_has_the_register_right_in_fewer_than_forty_pages()
    {
        Page.Response += (_, response) => _pages += response.Request.IsNavigationRequest && response.Status is < 300 or >= 400 ? 1 : 0;
        await ComeIn();
        await Page.Follow("Found a partnership");
        await Page.GetByLabel("What is it called?").FillAsync("Westmarsh Partnership");
        await Page.GetByLabel("Local strategic partnership in England").CheckAsync();
        await Page.Press("Found it");
        await Upload();

        await Page.GotoAsync("/staff/westmarsh-partnership/bodies/group-12/end?into=group-11");
        await Day("31", "3", "2026");
        await PressTwice("End it and go over into Group 11", "goes over into");
        await Page.GotoAsync("/staff/westmarsh-partnership/bodies/group-1");
        await Page.GetByRole(AriaRole.Link, new() { Name = "Appoint to Chair", Exact = true }).ClickAsync();
        await Page.GetByLabel("Who is appointed?").FillAsync("Cllr Nell Newchair");
        await Page.GetByLabel("Whoever holds it now leaves it on that day").CheckAsync();
        await Day("31", "3", "2026");
        await PressTwice("Appoint", "Cllr Nell Newchair is appointed to Chair");

        await using var db = App.Store.Open();
        db.ShowsDrafts = true;
        var bodies = await db.Bodies().Where(b => b.Partnership.Slug == "westmarsh-partnership").ToListAsync();
        Assert.Equal((12, 11), (bodies.Count, bodies.Count(b => b.Lifetime.Until is null)));
        Assert.InRange(await db.Seats().CountAsync(s => s.Body.Partnership.Slug == "westmarsh-partnership"), 90, 91);   // two people in one cell may share a seat or have one each
        Assert.InRange(_pages, 8, MostPages - 1);
        TestContext.Current.TestOutputHelper?.WriteLine($"{_pages} pages");
    }

    private async Task ComeIn()
    {
        await Page.GotoAsync((await FirstAdministrator.LinkAsync(App.Services, default))!);
        await Page.GetByLabel("Your name").FillAsync("Ada Officer");
        await Page.GetByLabel("E-mail address").FillAsync("ada@example.org");
        await Page.GetByLabel("Password", new() { Exact = true }).FillAsync("tide marsh heron bell");
        await Page.Press("Create the account");
        await Expect(Page.Heading()).ToHaveTextAsync("What is mine");
    }

    private async Task Upload()
    {
        await Page.Follow("Upload your membership workbook");
        await Page.GetByLabel("Workbook").SetInputFilesAsync(new FilePayload { Name = "members.xlsx", MimeType = "application/octet-stream", Buffer = TwelveGroups() });
        await Page.Press("Upload");
        await Page.Press("Continue");
        await Expect(Page.Heading()).ToHaveTextAsync("Names that look alike");
        await Page.Press("Continue");
        await Expect(Page.Heading()).ToHaveTextAsync("What would come of it");
        await Page.Press("Take it in");
        await Expect(Page.Heading()).ToHaveTextAsync("Taken in");
    }

    // Titles above, the group's name merged over its rows, styles before names, initials, two in a cell, vacancies in five ways.
    private static byte[] TwelveGroups()
    {
        string[] vacant = ["VACANT", "tbc", "-", "to be confirmed", "n/a"];
        var book = new GivenWorkbook().Row("Westmarsh LSP – who sits where (JS to check!!)").Gap().Row("Board / group", "Organisation", "Role", "Member", "Deputy");
        var row = 4;
        for (var group = 1; group <= 12; group++)
        {
            var seats = group <= 6 ? 8 : 7;
            for (var seat = 1; seat <= seats; seat++)
            {
                var name = seat == 4 && group <= 5 ? vacant[group - 1] : seat == 5 && group == 2 ? "Cllr Al Ash / Mrs Bea Birch" : $"{(seat % 3 == 0 ? "Cllr " : "")}{(char)('A' + group)}{(seat % 2 == 0 ? "." : "da")} Sur{(char)('a' + group)}{(char)('a' + seat)}name";
                book.Row(seat == 1 ? $"Group {group}" : "", $"Organisation {(char)('A' + seat)}", seat == 1 ? "Chair" : "", name, seat == 2 ? $"Dee Puty{(char)('a' + group)}" : "");
            }

            book.Merge($"A{row}:A{row + seats - 1}");
            row += seats;
        }

        return book.File();
    }

    private async Task PressTwice(string button, string until)
    {
        await Page.Press(button);
        if ((await Page.Locator("main").TextContentAsync())!.Contains("Nothing is saved yet", StringComparison.Ordinal))
        {
            await Page.Press(button);
        }

        await Expect(Page.GetByRole(AriaRole.Alert)).ToContainTextAsync(until);
    }

    private async Task Day(string day, string month, string year)
    {
        await Page.GetByLabel("Day", new() { Exact = true }).FillAsync(day);
        await Page.GetByLabel("Month", new() { Exact = true }).FillAsync(month);
        await Page.GetByLabel("Year", new() { Exact = true }).FillAsync(year);
    }
}

internal sealed class EmptyApp() : TestApp(TestStore.Empty().GetAwaiter().GetResult());
