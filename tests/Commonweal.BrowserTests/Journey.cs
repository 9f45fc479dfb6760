using System.Collections.Concurrent;
using System.Net;
using Commonweal.Tests.Site;
using Microsoft.Playwright;

namespace Commonweal.BrowserTests;

/// <summary>One person's way through a site of their own, on a wide screen unless the test says otherwise.</summary>
public abstract class Journey(Browser browser, TestApp? app = null) : IAsyncLifetime
{
    private readonly ConcurrentQueue<string> _faults = [];
    private readonly List<IBrowserContext> _open = [];

    protected TestApp App { get; } = app ?? new();

    protected IPage Page { get; private set; } = null!;

    public virtual async ValueTask InitializeAsync()
    {
        // UseKestrel(0) would listen on port 5000.
        App.UseKestrel(server => server.Listen(IPAddress.Loopback, 0));
        App.StartServer();
        Page = await Wide();
    }

    protected Task<IPage> Wide() => Open(1280, 900);

    /// <summary>A small phone, or a wide screen at 400%.</summary>
    protected Task<IPage> Narrow() => Open(320, 800);

    protected Task<IPage> WithoutScript() => Open(1280, 900, script: false);

    /// <summary>What went wrong that no person would see, for a test that means it to; what is left fails the test.</summary>
    protected IReadOnlyList<string> TakeFaults()
    {
        var faults = _faults.ToList();
        _faults.Clear();
        return faults;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var context in _open)
        {
            await context.CloseAsync();
        }

        await App.DisposeAsync();
        GC.SuppressFinalize(this);
        Assert.Empty(_faults);
    }

    /// <summary>The address at which the browser knows the site.</summary>
    protected virtual Uri Site => App.ClientOptions.BaseAddress;

    /// <summary>Whether the browser may ask for it: nothing but the site itself, unless the test says otherwise.</summary>
    protected virtual bool MayAsk(Uri address) => address.Authority == Site.Authority;

    private async Task<IPage> Open(int width, int height, bool script = true)
    {
        var site = Site;
        var context = await browser.Open(new()
        {
            BaseURL = site.ToString(),
            ViewportSize = new() { Width = width, Height = height },
            JavaScriptEnabled = script,
            Locale = "en-GB",
            ReducedMotion = ReducedMotion.Reduce,
        });
        _open.Add(context);

        await context.RouteAsync("**/*", route => MayAsk(new Uri(route.Request.Url))
            ? route.ContinueAsync()
            : Refuse(route));
        context.WebError += (_, error) => _faults.Enqueue($"{error.Page?.Url} threw: {error.Error}");
        context.Console += (_, said) => Note(said);

        return await context.NewPageAsync();
    }

    private Task Refuse(IRoute route)
    {
        _faults.Enqueue($"{route.Request.Frame.Url} asked another server for {route.Request.Url}");
        return route.AbortAsync();
    }

    // The browser also logs each 400 and 404 as an error, which a journey may well mean to meet.
    private void Note(IConsoleMessage said)
    {
        if (said.Type == "error" && !said.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
        {
            _faults.Enqueue($"{said.Location} says: {said.Text}");
        }
    }
}
