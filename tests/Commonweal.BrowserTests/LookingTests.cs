using Xunit.Sdk;

namespace Commonweal.BrowserTests;

public sealed class LookingTests(Browser browser) : Journey(browser)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_picture_without_a_description_is_refused_with_and_without_script(bool script)
    {
        var page = script ? Page : await WithoutScript();
        await page.RouteAsync("**/picture", route => route.FulfillAsync(new()
        {
            Body = "<!DOCTYPE html><html lang=en><title>A</title><main><h1>A</h1><img src=\"data:image/gif;base64,\"></main>",
            ContentType = "text/html",
        }));
        await page.GotoAsync("/picture");

        var refused = await Assert.ThrowsAnyAsync<XunitException>(page.ShouldBeAccessible);

        Assert.Contains("critical: Images must have alternative text (image-alt)", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_to_another_server_is_stopped_and_told()
    {
        // A page of ours would refuse of itself, by its content security policy.
        await Page.RouteAsync("**/lax", route => route.FulfillAsync(new() { Body = "<!DOCTYPE html><title>Lax</title>", ContentType = "text/html" }));
        await Page.GotoAsync("/lax");

        await Page.EvaluateAsync("() => fetch('http://elsewhere.example/', { mode: 'no-cors' }).catch(() => null)");

        Assert.Contains("asked another server for http://elsewhere.example/", Assert.Single(TakeFaults()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_wider_than_a_phone_is_refused()
    {
        var phone = await Narrow();
        await phone.SetContentAsync("<!DOCTYPE html><table width=400><tr><td>Wide</table>");

        var refused = await Assert.ThrowsAnyAsync<XunitException>(phone.ShouldFitTheScreen);

        Assert.Contains("<table width=\"400\">", refused.Message, StringComparison.Ordinal);
    }
}
