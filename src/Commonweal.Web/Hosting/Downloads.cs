using Commonweal.Bodies;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.OpenData;

namespace Commonweal.Web.Hosting;

/// <summary>The registers of a partnership as files: what is published, and nothing else.</summary>
internal static class Downloads
{
    public static void MapDownloads(this WebApplication app) =>
        app.MapMethods("/{p}/data/{file}", [HttpMethods.Get, HttpMethods.Head], DownloadAsync).WithMetadata(new PublicAttribute { IsFile = true });

    private static async Task<IResult> DownloadAsync(string p, string file, HttpRequest request, CommonwealDb db, CancellationToken stopping)
    {
        if (await new Export(db, Modules.Registers).RunAsync(p, stopping) is not { } bundle)
        {
            return await db.NowCalledAsync(p.ToLowerInvariant()) is { } now && now != p
                ? Results.LocalRedirect($"{request.PathBase}/{now}/data/{(file == $"{p}.zip" ? $"{now}.zip" : file)}{request.QueryString}", permanent: true)
                : Results.NotFound();
        }

        if (file == $"{p}.zip")
        {
            var zip = new MemoryStream();
            await bundle.ZipAsync(zip, stopping);
            zip.Position = 0;
            return Results.File(zip, "application/zip", file);
        }

        return Content(bundle, file) is { } content
            ? Results.File(content, file.EndsWith(".json", StringComparison.Ordinal) ? "application/csvm+json" : "text/csv; charset=utf-8; header=present", file)
            : Results.NotFound();
    }

    // A file without rows is not in the bundle; its headings and their description are there all the same.
    private static byte[]? Content(Bundle bundle, string file) =>
        bundle.Files.GetValueOrDefault(file)
        ?? Modules.Registers.FirstOrDefault(r => r.File == file)?.Headings()
        ?? (Modules.Registers.FirstOrDefault(r => r.File + Csvw.OfOne == file) is { } register ? Csvw.Describe(register) : null);
}
