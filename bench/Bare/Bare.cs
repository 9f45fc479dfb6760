using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.FileProviders;

namespace Commonweal.Bench.Bare;

/// <summary>What Commonweal is measured against: one Razor page with one query of EF Core, and files as they lie in a folder.</summary>
internal static class Run
{
    private static async Task Main(string[] arguments)
    {
        var builder = WebApplication.CreateBuilder(arguments);
        var folder = Path.GetFullPath(builder.Configuration["data"] ?? "data");
        Directory.CreateDirectory(folder);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddRazorPages();
        builder.Services.AddDbContext<BareDb>(options => options.UseSqlite($"Data Source={Path.Combine(folder, "bare.db")}"));
        var app = builder.Build();
        await using (var scope = app.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<BareDb>().Database.EnsureCreatedAsync();
        }

        app.UseStaticFiles(new StaticFileOptions { FileProvider = new PhysicalFileProvider(folder), RequestPath = "/static" });
        app.MapRazorPages();
        await app.RunAsync();
    }
}
