using Commonweal.Governance.Regimes;
using Commonweal.Platform.Database;
using Commonweal.Web.Hosting.Access;
using Commonweal.Web.OpenData;
using Commonweal.Web.OpenData.Atom;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Hosting;

/// <summary>The web server.</summary>
internal static class Site
{
    public static async Task<int> ServeAsync(SiteWishes wishes, CancellationToken stopping)
    {
        await using var app = Build(wishes);
        await PrepareAsync(app.Services, wishes.LoadsSamples, stopping);
        if (!wishes.IsEmbedded)
        {
            var setup = await FirstAdministrator.LinkAsync(app.Services, stopping);
            app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine(string.Join('\n', [.. app.Urls, .. Setup(app, setup)])));
        }

        await app.RunAsync(stopping);
        return 0;
    }

    private static IEnumerable<string> Setup(WebApplication app, string? link) =>
        link is null ? [] : [$"Nobody has an account yet. The first administrator comes in here, once and within the hour: {app.Urls.First()}{link}"];

    private static WebApplication Build(SiteWishes wishes)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = wishes.HostArguments, ContentRootPath = ContentRoot(wishes.HostArguments) });
        if (!wishes.IsEmbedded)
        {
            builder.WebHost.UseUrls(wishes.Urls);
        }

        builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
        builder.Host.ConfigureHostOptions(host => host.ShutdownTimeout = TimeSpan.FromSeconds(30));
        builder.AddTelling();
        builder.Services.AddSingleton(wishes.Store);
        builder.Services.AddSingleton(TimeProvider.System);
        // Read at once, so that a mistake in the rules stops the start and not a reader.
        builder.Services.AddSingleton(RegimeBook.Shipped);
        builder.Services.AddDbContext<CommonwealDb>((services, options) => services.GetRequiredService<Store>().Use(options));
        builder.Services.AddPages();
        builder.Services.AddLanguages();
        builder.Services.AddKeeping();
        builder.Services.AddEntering();
        builder.Services.AddApi();

        var app = builder.Build();
        app.UseErrorPages();
        app.UseSecurityHeaders();
        app.UseLanguages();
        app.UseMiddleware<Problems>();
        app.UseAdmission();
        app.UseRateLimiter();
        app.UseOutputCache();
        app.MapHealth();
        app.MapStaticAssets().WithMetadata(new PublicAttribute { IsKept = false });
        app.MapDownloads();
        app.MapWholeDownload();
        app.MapSharedDownload();
        app.MapChanges();
        app.MapApi();
        app.MapOpenSearch();
        app.MapRazorPages().WithStaticAssets();
        return app;
    }

    // The pages' files stand beside the program, not where the person stands; a host that embeds the site says otherwise.
    private static string? ContentRoot(string[] hostArguments) =>
        Array.Exists(hostArguments, a => a.StartsWith("--contentRoot", StringComparison.OrdinalIgnoreCase)) ? null : AppContext.BaseDirectory;

    private static async Task PrepareAsync(IServiceProvider services, bool loadsSamples, CancellationToken stopping)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CommonwealDb>();
        await db.Database.MigrateAsync(stopping);
        if (loadsSamples && !await db.History.AnyAsync(h => h.By != Samples.By, stopping))
        {
            await new Samples(services.GetRequiredService<Store>(), services.GetRequiredService<TimeProvider>()).LoadAsync(stopping);
        }
    }
}
