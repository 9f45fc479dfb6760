using System.Collections.Concurrent;
using Commonweal.Web.Hosting.Access.Outside;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Commonweal.Tests.Access.Outside;

/// <summary>The site of <see cref="StaffApp"/>, where people may come in by a provider too.</summary>
public sealed class OutsideApp : StaffApp
{
    public const string Name = "Barsetshire County Council";

    public OutsideApp() => Provider = new TestProvider(Clock).Afresh();

    public TestProvider Provider { get; }

    /// <summary>All that was logged.</summary>
    public ConcurrentQueue<string> Logged { get; } = [];

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureLogging(logging => logging.AddProvider(new Logs(Logged)));
        builder.ConfigureTestServices(services => services.Replace(ServiceDescriptor.Singleton(Commonweal.Web.Hosting.Access.Outside.Provider.Named(new ConfigurationBuilder().AddInMemoryCollection(
            new Dictionary<string, string?>
            {
                ["COMMONWEAL_SIGN_IN_AUTHORITY"] = Provider.Address,
                ["COMMONWEAL_SIGN_IN_CLIENT"] = TestProvider.Client,
                ["COMMONWEAL_SIGN_IN_SECRET"] = TestProvider.Secret,
                ["COMMONWEAL_SIGN_IN_NAME"] = Name,
            }).Build()))));
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Provider.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private sealed class Logs(ConcurrentQueue<string> logged) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            logged.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose() { }
    }
}
