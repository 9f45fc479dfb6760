using Commonweal.Web;
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
    public static DateOnly Today { get; } = new(2026, 3, 10);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        // As in production, so that a page test meets the error pages that people meet.
        builder.UseEnvironment("Production");
        builder.UseStaticWebAssets();
        builder.ConfigureLogging(logging => logging.AddFilter((_, level) => level >= LogLevel.Warning));
        ChooseDatabase(builder);
        builder.ConfigureTestServices(services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(new FixedClock(Today))));
    }

    /// <summary>
    /// The one place where a test's own database is chosen: a new SQLite file, or a new database on the server
    /// that COMMONWEAL_TEST_DATABASE names.
    /// </summary>
    protected virtual void ChooseDatabase(IWebHostBuilder builder)
    {
    }
}
