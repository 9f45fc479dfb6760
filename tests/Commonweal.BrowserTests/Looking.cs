using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Commonweal.BrowserTests;

/// <summary>What a journey does with a page, and asks of it, in a person's words.</summary>
public static class Looking
{
    private const int MostTabs = 60;
    private const float TallestPicture = 1000;

    private static readonly AxeRunOptions s_rules = new()
    {
        RunOnly = new RunOnlyOptions
        {
            Type = "tag",
            Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"],
        },
    };

    public static Task Press(this IPage page, string button) =>
        page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    public static Task Follow(this IPage page, string link) =>
        page.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).ClickAsync();

    public static ILocator Heading(this IPage page) => page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    /// <summary>WCAG 2.2 AA and the good practice that axe knows of beyond it.</summary>
    public static async Task ShouldBeAccessible(this IPage page)
    {
        var hasScript = await page.EvaluateAsync<bool>("() => !matchMedia('(scripting: none)').matches");
        var found = hasScript ? await page.RunAxe(s_rules) : await RunAxeOnCopy(page);

        Assert.True(found.Violations.Length == 0, string.Join('\n', found.Violations
            .SelectMany(v => v.Nodes, (v, n) => $"{v.Impact}: {v.Help} ({v.Id})\n    {n.Html}\n    {v.HelpUrl}")
            .Prepend($"{page.Url} is not accessible:")));
        Assert.NotEmpty(found.Passes);
    }

    // Without script axe never ends, so it reads a copy whose own scripts are kept out.
    private static async Task<AxeResult> RunAxeOnCopy(IPage page)
    {
        var html = await page.ContentAsync();
        await using var context = await page.Context.Browser!.NewContextAsync(new() { ViewportSize = new() { Width = page.ViewportSize!.Width, Height = page.ViewportSize.Height } });
        var copy = await context.NewPageAsync();
        await copy.RouteAsync("**/*", route => route.Request.ResourceType switch
        {
            "document" => route.FulfillAsync(new() { Body = html, ContentType = "text/html; charset=utf-8" }),
            "script" => route.AbortAsync(),
            _ => route.ContinueAsync(),
        });
        await copy.GotoAsync(page.Url);
        return await copy.RunAxe(s_rules);
    }

    /// <summary>Nobody has to scroll sideways.</summary>
    public static async Task ShouldFitTheScreen(this IPage page)
    {
        // A page without its styles yet is wider than one with them.
        await page.WaitForLoadStateAsync();
        var tooWide = await page.EvaluateAsync<string[]>("""
            () => document.documentElement.scrollWidth <= document.documentElement.clientWidth ? [] :
                [`${document.documentElement.scrollWidth}px in ${document.documentElement.clientWidth}px`,
                 ...[...document.querySelectorAll('body *')]
                    .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth)
                    .slice(0, 5).map(e => e.outerHTML.slice(0, 120))]
            """);

        Assert.True(tooWide.Length == 0, $"{page.Url} is wider than the screen: {string.Join('\n', tooWide)}");
    }

    /// <summary>
    /// Takes a picture of the upper part of the page, as much as a reader takes in: into docs/pictures by ./run pictures, which runs the journeys
    /// marked [Trait("Makes", "pictures")], and otherwise where nothing keeps it.
    /// </summary>
    public static async Task Look(this IPage page, string name)
    {
        var height = await page.EvaluateAsync<float>("() => document.documentElement.scrollHeight");
        await page.ScreenshotAsync(new()
        {
            Path = Path.Combine(Environment.GetEnvironmentVariable("COMMONWEAL_PICTURES") ?? Path.Combine(Path.GetTempPath(), "commonweal-pictures"), name + ".png"),
            FullPage = true,
            Clip = new() { X = 0, Y = 0, Width = page.ViewportSize!.Width, Height = Math.Min(height, TallestPicture) },
            Animations = ScreenshotAnimations.Disabled,
        });
    }

    /// <summary>Presses Tab until the focus is on what this selector finds, as somebody without a mouse would.</summary>
    public static async Task TabTo(this IPage page, string selector)
    {
        for (var pressed = 0; pressed < MostTabs; pressed++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                return;
            }
        }

        Assert.Fail($"{page.Url} has no {selector} that {MostTabs} presses of Tab would reach");
    }
}
