using System.Collections.Concurrent;
using Commonweal.Platform.Access;
using Commonweal.Tests.Site;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Commonweal.Tests.Access;

/// <summary>What is told to those who run the site holds no password, code, link or session (OWASP ASVS 5, 16.2.5).</summary>
public sealed class NoSecretsToldTests
{
    [Fact]
    public async Task Whoever_reads_what_the_site_tells_can_come_in_by_nothing_of_it()
    {
        await using var site = new Telling();
        var setUp = (await FirstAdministrator.LinkAsync(site.Services, default))!;
        await (await site.Visit(setUp)).Send(("Name", "Ada"), ("Email", "ada@example.org"), ("Password", "curlew and samphire"));
        var account = await site.Account((Role.Administrator, Scope.Installation));
        var person = await site.SignIn(account);
        var authenticator = await person.Visit("/account/authenticator");
        var key = authenticator.Page.QuerySelector("code")!.TextContent;
        var code = site.Code(AuthenticatorCode.Bytes(key));
        var recovery = (await authenticator.Send(("Code", code), ("Password", StaffApp.Password))).Texts("main li code");
        await (await person.Visit("/account/password")).Send(("Old", StaffApp.Password), ("New", "plover over mudflat"));
        var link = (await (await person.Visit("/staff/accounts/invite?role=Auditor")).Send(("Email", "olive@example.org"))).Texts("main code").Single();
        await site.Visit(new Uri(link).PathAndQuery);
        await (await site.Visit("/account/sign-in")).Send(("Email", account.Email!), ("Password", "grebe wrong wrong"));
        var session = person.DefaultRequestHeaders.TryGetValues("Cookie", out var cookies) ? cookies : [];

        Assert.NotEmpty(site.Told);
        Assert.Contains(site.Told, t => t.Contains("password", StringComparison.OrdinalIgnoreCase));
        foreach (var secret in new[] { setUp["/setup/".Length..], "curlew and samphire", StaffApp.Password, "plover over mudflat", "grebe wrong wrong", key.Replace(" ", "", StringComparison.Ordinal), code, link[(link.LastIndexOf('/') + 1)..] }.Concat(recovery).Concat(session))
        {
            Assert.DoesNotContain(site.Told, t => t.Contains(secret, StringComparison.Ordinal));
        }
    }

    private sealed class Telling : StaffApp, ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Told { get; } = [];

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureLogging(logging => logging.AddProvider(this));
        }

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Told.Enqueue(formatter(state, exception) + exception);
    }
}
