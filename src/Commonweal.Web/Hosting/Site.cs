using Commonweal.Governance.Regimes;
using Commonweal.Performance.Returns.Bulk;
using Commonweal.Platform.Database;
using Commonweal.Web.Hosting.Access;
using Commonweal.Web.Hosting.Access.Outside;
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
        var setup = await PrepareAsync(app.Services, wishes, stopping);
        if (!wishes.IsEmbedded)
        {
            app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine(string.Join('\n', [.. app.Urls, .. Setup(app, setup)])));
        }

        await using var serving = await wishes.Store.ServeAsync(stopping);
        await app.RunAsync(stopping);
        return 0;
    }

    private static IEnumerable<string> Setup(WebApplication app, string? link) =>
        link is null ? [] : [$"Nobody is an administrator yet. The first comes in here, once and within the hour: {app.Urls.First()}{link}"];

    /// <summary>All that the site has, not yet listening.</summary>
    internal static WebApplication Build(SiteWishes wishes)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = wishes.HostArguments, ContentRootPath = ContentRoot(wishes.HostArguments) });
        if (!wishes.IsEmbedded)
        {
            builder.WebHost.UseUrls(wishes.Urls);
        }

        builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
        builder.Host.ConfigureHostOptions(host => host.ShutdownTimeout = TimeSpan.FromSeconds(30));
        builder.AddTelling();
        builder.AddProxies();
        builder.Services.AddSingleton(Provider.Named(builder.Configuration));
        builder.Services.AddSingleton(Mailing.Named(builder.Configuration));
        builder.Services.AddSingleton(wishes.Store);
        builder.Services.AddSingleton(TimeProvider.System);
        // Read at once, so that a mistake in the rules stops the start and not a reader.
        builder.Services.AddSingleton(RegimeBook.Shipped);
        builder.Services.AddDbContext<CommonwealDb>((services, options) => services.GetRequiredService<Store>().Use(options));
        builder.Services.AddSealing();
        builder.Services.AddPages();
        builder.Services.AddLanguages();
        builder.Services.AddKeeping();
        builder.Services.AddEntering();
        builder.Services.AddApi();
        builder.Services.AddJobs();
        builder.Services.AddMailing();

        var app = builder.Build();
        Lead(app);
        return app;
    }

    // Each request passes them in this order.
    private static void Lead(WebApplication app)
    {
        app.UseForwardedHeaders();
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
    }

    // The pages' files stand beside the program, not where the person stands; a host that embeds the site says otherwise.
    private static string? ContentRoot(string[] hostArguments) =>
        Array.Exists(hostArguments, a => a.StartsWith("--contentRoot", StringComparison.OrdinalIgnoreCase)) ? null : AppContext.BaseDirectory;

    // Servers that start at once on one store do so one after another. Returns the way in, where nobody has an account yet.
    private static async Task<string?> PrepareAsync(IServiceProvider services, SiteWishes wishes, CancellationToken stopping)
    {
        var store = services.GetRequiredService<Store>();
        await using var alone = await store.AloneAsync(stopping);
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CommonwealDb>();
        await db.Database.MigrateAsync(stopping);
        await new Unfinished(db).RemoveIfAnyAsync(stopping);
        if (wishes.LoadsSamples && !await db.History.AnyAsync(h => h.By != Samples.By && h.By != FirstAdministrator.By, stopping))
        {
            await new Samples(store, services.GetRequiredService<TimeProvider>()).LoadAsync(stopping);
        }

        return wishes.IsEmbedded ? null : await FirstAdministrator.LinkAsync(services, stopping);
    }
}
