using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.OpenData;

namespace Commonweal.Web.Hosting;

/// <summary>What came from files of other publishers and is of no partnership, such as all places: as one zip of the same registers.</summary>
internal static class SharedDownload
{
    public const string Address = "/data/shared.zip";

    public static void MapSharedDownload(this WebApplication app) =>
        app.MapMethods(Address, [HttpMethods.Get, HttpMethods.Head], DownloadAsync).WithMetadata(new PublicAttribute { IsFile = true });

    private static async Task<IResult> DownloadAsync(CommonwealDb db, CancellationToken stopping)
    {
        var files = await new Export(db, Modules.Registers).OfTheInstallationAsync(stopping);
        if (files.Files.Count == 0)
        {
            return Results.NotFound();
        }

        var zip = new MemoryStream();
        await files.ZipAsync(zip, stopping);
        zip.Position = 0;
        return Results.File(zip, "application/zip", "shared.zip");
    }
}
