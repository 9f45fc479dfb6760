using Commonweal.Platform.Time;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Commonweal.Tests.Site;

/// <summary>The whole site, as it is served to people, on a day that never ends.</summary>
public class TestApp : WebApplicationFactory<Program>
{
    public TestApp()
        : this(TestStore.WithSamples().GetAwaiter().GetResult()) { }

    private protected TestApp(TestStore store) => Store = store;

    public static DateOnly Today { get; } = FixedClock.Standing.Today();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        // As in production, so that a page test meets the error pages that people meet.
        builder.UseEnvironment("Production");
        builder.UseStaticWebAssets();
        builder.ConfigureLogging(logging => logging.AddFilter((_, level) => level >= LogLevel.Warning).AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Warning));
        builder.ConfigureTestServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(new FixedClock(Today)));
            services.Replace(ServiceDescriptor.Singleton(Store.Store));
        });
    }

    /// <summary>A store of its own with the samples in it: a new SQLite file, or a new database on the server that COMMONWEAL_TEST_DATABASE names.</summary>
    public TestStore Store { get; }

    /// <summary>Whether the store goes when it does; not where it is another site's.</summary>
    protected virtual bool KeepsTheStore => true;

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (KeepsTheStore)
        {
            await Store.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }
}
