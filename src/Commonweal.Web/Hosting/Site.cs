using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.OpenData;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Hosting;

/// <summary>How the site is to be served.</summary>
/// <param name="Store">Where everything is held.</param>
/// <param name="Urls">Where to listen.</param>
/// <param name="LoadsSamples">Whether an empty store that was never used gets the samples.</param>
/// <param name="HostArguments">What a host that embeds the site says of it, as .NET's test host does.</param>
internal sealed record SiteWishes(Store Store, string Urls, bool LoadsSamples, string[] HostArguments);

/// <summary>The web server.</summary>
internal static class Site
{
    public static async Task<int> ServeAsync(SiteWishes wishes, CancellationToken stopping)
    {
        await using var app = Build(wishes);
        await PrepareAsync(app.Services, wishes.LoadsSamples, stopping);
        app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine(string.Join('\n', app.Urls)));
        await app.RunAsync(stopping);
        return 0;
    }

    private static WebApplication Build(SiteWishes wishes)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = wishes.HostArguments, ContentRootPath = ContentRoot(wishes.HostArguments) });
        builder.WebHost.UseUrls(wishes.Urls);
        builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
        builder.Host.ConfigureHostOptions(host => host.ShutdownTimeout = TimeSpan.FromSeconds(30));
        builder.AddTelling();
        builder.Services.AddSingleton(wishes.Store);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddDbContext<CommonwealDb>((services, options) => services.GetRequiredService<Store>().Use(options));
        builder.Services.AddPages();
        builder.Services.AddLanguages();
        builder.Services.AddKeeping();

        var app = builder.Build();
        app.UseErrorPages();
        app.UseSecurityHeaders();
        app.UseLanguages();
        app.UseOutputCache();
        app.MapHealth();
        app.MapStaticAssets();
        app.MapDownloads();
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
        if (loadsSamples && !await db.History.AnyAsync(stopping))
        {
            await new Samples(services.GetRequiredService<Store>(), services.GetRequiredService<TimeProvider>()).LoadAsync(stopping);
        }
    }
}

/// <summary>The partnerships that come with the program, so that a newcomer has something to look at.</summary>
internal sealed class Samples(Store store, TimeProvider clock)
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "samples");

    public async Task LoadAsync(CancellationToken stopping)
    {
        foreach (var partnership in Directory.EnumerateDirectories(Folder).Order(StringComparer.Ordinal))
        {
            await using var db = store.Open(clock);
            (db.ShowsDrafts, db.By) = (true, "The samples");
            var outcome = await new Import(db, Modules.Registers).RunAsync(await Bundle.ReadAsync(partnership, stopping), new ImportWishes(), stopping);
            if (!outcome.IsSound)
            {
                throw new InvalidOperationException($"The sample {partnership} is wrong: {string.Join('\n', outcome.Faults)}");
            }
        }
    }
}
