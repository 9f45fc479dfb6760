using System.IO.Compression;
using System.Text;
using Commonweal.Bodies;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.OpenData;
using Microsoft.Net.Http.Headers;

namespace Commonweal.Web.Hosting;

/// <summary>Everything that is published, as one zip: a folder for each partnership, as an import takes it.</summary>
internal static class WholeDownload
{
    public const string Address = "/data/commonweal.zip";

    private const string About = """
        Each folder holds what is published of one partnership: a file for each of its lists, and csv-metadata.json, which
        says what their columns mean. Empty means not stated. The columns source and note say where each row was found.

        To take them into another installation of Commonweal, unpack this zip and import the folders in this order: one that
        leads to another comes after it. Where two lead to each other, take the first in without partnership-links.csv and
        belongings.csv, then the second, then the first again as it is.


        """;

    public static void MapWholeDownload(this WebApplication app) =>
        app.MapMethods(Address, [HttpMethods.Get, HttpMethods.Head], Download).WithMetadata(new PublicAttribute { IsFile = true });

    private static IResult Download(HttpResponse response, CommonwealDb db, CancellationToken stopping) => Results.Stream(
        stream => WriteAsync(stream, db, stopping),
        "application/zip",
        "commonweal.zip",
        entityTag: EntityTagHeaderValue.Parse(response.Headers.ETag.ToString()));   // so that it is not made for whoever has it, when it is too large to be kept

    // One partnership at a time: what was sent is forgotten before the next is read.
    private static async Task WriteAsync(Stream stream, CommonwealDb db, CancellationToken stopping)
    {
        using var gathered = new Gathered();
        await using (var zip = await ZipArchive.CreateAsync(gathered, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, stopping))
        {
            await WriteAsync(zip, () => gathered.SendAsync(stream, stopping), db, stopping);
        }

        await gathered.SendAsync(stream, stopping);
    }

    private static async Task WriteAsync(ZipArchive zip, Func<Task> sendAsync, CommonwealDb db, CancellationToken stopping)
    {
        var order = await db.InOrderOfImportAsync(stopping);
        var readMe = new Bundle();
        readMe.Add("read-me.txt", Encoding.UTF8.GetBytes(About.ReplaceLineEndings("\n") + string.Concat(order.Select(slug => $"./run import {slug}\n"))));
        await readMe.PutIntoAsync(zip, folder: "", stopping);
        foreach (var slug in order)
        {
            if (await new Export(db, Modules.Registers).RunAsync(slug, stopping) is { } files)   // it may have been withdrawn meanwhile
            {
                await files.PutIntoAsync(zip, $"{slug}/", stopping);
            }

            db.ChangeTracker.Clear();
            await sendAsync();
        }
    }

    // A zip is written without waiting here and there, which an answer does not allow.
    private sealed class Gathered : MemoryStream
    {
        // So that the zip never goes back to what was sent.
        public override bool CanSeek => false;

        public async Task SendAsync(Stream stream, CancellationToken stopping)
        {
            await stream.WriteAsync(GetBuffer().AsMemory(0, (int)Length), stopping);
            SetLength(0);
        }
    }
}
