using System.Collections.Concurrent;
using System.Net;
using Commonweal.Tests.Site;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;

namespace Commonweal.Tests.Hosting;

[Trait("Runs", "on both databases")]
public sealed class ErrorPageTests : IAsyncDisposable
{
    private readonly Failing _app = new();

    [Theory]
    [InlineData("/test/fails/here", "Something went wrong", "en")]
    [InlineData("/cy/test/fails/here", "Aeth rhywbeth o’i le", "cy")]
    public async Task What_went_wrong_has_a_reference_that_stands_in_the_log_too(string address, string heading, string language)
    {
        var page = await _app.Visit(address);
        var reference = page.Page.QuerySelector(".cw-reference")!.TextContent;

        Assert.Equal((HttpStatusCode.InternalServerError, heading), (page.Status, page.Heading));
        Assert.Equal(language, page.Page.DocumentElement.GetAttribute("lang"));
        Assert.Matches("^[0-9a-f]{32}$", reference);
        Assert.Contains(_app.Said, line => line.Contains("failed on purpose", StringComparison.Ordinal) && line.Contains(reference, StringComparison.Ordinal));
        Assert.True(_app.Services.GetRequiredService<IOptionsMonitor<JsonConsoleFormatterOptions>>().CurrentValue.IncludeScopes);
        Assert.DoesNotContain("failed on purpose", page.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/nowhere", "There is no such page", "/", "/cy/nowhere")]
    [InlineData("/cheshire/bodies/nowhere?on=2005", "There is no such page", "/", "/cy/cheshire/bodies/nowhere?on=2005")]
    [InlineData("/cy/nowhere", "Nid oes tudalen o’r fath", "/cy/", "/nowhere")]
    [InlineData("/error/500", "There is no such page", "/", "/cy/error/500")]
    public async Task What_is_not_there_says_so_in_the_language_of_the_address(string address, string heading, string home, string inTheOther)
    {
        var page = await _app.Visit(address);

        Assert.Equal((HttpStatusCode.NotFound, heading), (page.Status, page.Heading));
        Assert.Equal(home, page.Page.QuerySelector("main a")!.GetAttribute("href"));
        Assert.Equal(inTheOther, page.Page.QuerySelector(".cw-header__language")!.GetAttribute("href"));
    }

    [Fact]
    public async Task With_the_database_gone_people_get_a_page_and_the_watch_is_told_why()
    {
        Assert.Equal("ready", await _app.Visitor().GetStringAsync("/readyz"));

        await _app.Store.DisposeAsync();

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "the database cannot be reached"), await Ready());
        var page = await _app.Visit("/cheshire");
        Assert.Equal((HttpStatusCode.InternalServerError, "Something went wrong"), (page.Status, page.Heading));
        Assert.Equal("alive", await _app.Visitor().GetStringAsync("/healthz"));
    }

    [Fact]
    public async Task A_database_that_is_behind_is_not_ready()
    {
        await _app.Visitor().GetStringAsync("/readyz");
        await using (var db = _app.Store.Open())
        {
            await db.Database.ExecuteSqlRawAsync("""DELETE FROM "__EFMigrationsHistory" WHERE "MigrationId" = '0001_Foundation'""");
            Assert.NotEmpty(await db.Database.GetPendingMigrationsAsync());
        }

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "the database is not up to date: ./run migrate"), await Ready());
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task<(HttpStatusCode, string)> Ready()
    {
        using var answer = await _app.Visitor().GetAsync("/readyz");
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    private sealed class Failing : TestApp, IStartupFilter, ILoggerProvider, ISupportExternalScope, ILogger
    {
        private IExternalScopeProvider? _scopes;

        public ConcurrentQueue<string> Said { get; } = [];

        // Behind the site's own pages: an address that no page has comes here.
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            next(app);
            app.Map("/test/fails", fails => fails.Run(_ => throw new InvalidOperationException("failed on purpose")));
        };

        public ILogger CreateLogger(string categoryName) => this;

        public void SetScopeProvider(IExternalScopeProvider scopeProvider) => _scopes = scopeProvider;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => _scopes?.Push(state);

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var scopes = new List<string?>();
            _scopes?.ForEachScope((scope, all) => all.Add(scope?.ToString()), scopes);
            Said.Enqueue($"{string.Join(' ', scopes)} {formatter(state, exception)} {exception?.Message}");
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureLogging(logging => logging.AddProvider(this));
            builder.ConfigureServices(services => services.AddSingleton<IStartupFilter>(this));
        }
    }
}
