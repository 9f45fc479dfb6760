using Commonweal.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace Commonweal.BrowserTests.Bodies;

/// <summary>A board of which much is stated, for everybody: wide and narrow, with script and without, by keyboard (HOR-47).</summary>
public sealed class SeatsTests(Browser browser) : Journey(browser)
{
    private const string Board = "/saltmarsh/bodies/board?on=" + TheBoard.Day;

    private static readonly string[] s_states =
    [
        Board,
        "/saltmarsh/bodies/board?on=2009-03-31",
        "/saltmarsh/bodies/forum-of-2002?on=" + TheBoard.Day,
        "/saltmarsh/organisations",
        "/saltmarsh/organisations/saltmarsh-council?on=" + TheBoard.Day,
        "/saltmarsh/organisations/saltmarsh-police?on=soon",
        "/places/saltmarsh",
        "/saltmarsh/compare?from=soon&to=2009",
        "/saltmarsh/compare?from=2009-03-31&to=2009-04-01",
        "/saltmarsh/protocols",
        "/cy/saltmarsh/bodies/board?on=" + TheBoard.Day,
        "/cy/saltmarsh/organisations/saltmarsh-council?on=" + TheBoard.Day,
    ];

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await new TheBoard().Keep(App.Store);
    }

    [Theory]
    [InlineData(1280, true)]
    [InlineData(320, true)]
    [InlineData(1280, false)]
    [InlineData(320, false)]
    public async Task Every_state_is_accessible_and_fits_the_screen(int width, bool script)
    {
        var page = script ? Page : await WithoutScript();
        await page.SetViewportSizeAsync(width, 800);

        foreach (var state in s_states)
        {
            await page.GotoAsync(state);
            if (width == 1280)
            {
                await page.ShouldFitTheScreen();
                await page.ShouldBeAccessible();
            }

            await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(d => d.open = true)");
            await page.ShouldFitTheScreen();
            await page.ShouldBeAccessible();
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_can_be_agreed_is_opened_by_keyboard_alone(bool script)
    {
        var page = script ? Page : await WithoutScript();
        await page.GotoAsync(Board);

        await page.TabTo(".cw-seat summary");
        await Expect(page.GetByText("Spending on small grants")).Not.ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.GetByText("Spending on small grants")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task From_an_organisation_the_board_on_which_it_sits_is_reached_by_keyboard()
    {
        await Page.GotoAsync("/saltmarsh/organisations/saltmarsh-council?on=" + TheBoard.Day);
        await Page.TabTo(".cw-seat__body a");
        await Page.Keyboard.PressAsync("Enter");

        await Page.WaitForURLAsync("**" + Board);
        await Expect(Page.Heading()).ToHaveTextAsync("Board");
    }
}
