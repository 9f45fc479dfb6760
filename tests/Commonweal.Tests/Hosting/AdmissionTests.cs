using System.Net;
using Commonweal.Tests.Site;
using Commonweal.Tests.Whole;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Commonweal.Tests.Hosting;

/// <summary>Nothing is open by default: an address leads nowhere until it says who may see what stands there.</summary>
public sealed class AdmissionTests(TestApp site) : IClassFixture<TestApp>
{
    // In development .NET offers every file that it finds; the site serves only those that its build lists, and this stays shut.
    private const string AnyFile = "{**path:file}";

    [Fact]
    public void Every_address_says_who_may_see_what_stands_there() =>
        Unsaid(site.Services.GetRequiredService<EndpointDataSource>()).ShouldBeNone();

    [Fact]
    public async Task What_does_not_say_who_may_see_it_is_noticed_and_is_seen_by_nobody()
    {
        await using var app = await Site();
        using var visitor = app.GetTestClient();

        Assert.Equal(["/silent does not say who may see it: [Public] or [Needs], or it is closed to everybody"], Unsaid(app.Services.GetRequiredService<EndpointDataSource>()));
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/silent")).StatusCode);
        Assert.Equal("seen", await visitor.GetStringAsync("/said"));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await visitor.DeleteAsync("/said")).StatusCode);
    }

    private static async Task<WebApplication> Site()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.UseRouting();
        app.UseAdmission();
        app.MapGet("/said", () => "seen").WithMetadata(new PublicAttribute());
        app.MapGet("/silent", () => "seen");
        await app.StartAsync();
        return app;
    }

    private static IEnumerable<string> Unsaid(EndpointDataSource endpoints) =>
        from endpoint in endpoints.Endpoints.OfType<RouteEndpoint>()
        where endpoint.Metadata.GetMetadata<PublicAttribute>() is null && endpoint.Metadata.GetMetadata<NeedsAttribute>() is null && endpoint.RoutePattern.RawText != AnyFile
        select $"/{endpoint.RoutePattern.RawText?.TrimStart('/')} does not say who may see it: [Public] or [Needs], or it is closed to everybody";
}
