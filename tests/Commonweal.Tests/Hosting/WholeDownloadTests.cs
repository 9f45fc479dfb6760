using System.IO.Compression;
using System.Net;
using Commonweal.Bodies;
using Commonweal.Platform;
using Commonweal.Platform.OpenData;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Hosting;

/// <summary>Everything that is published, as one zip.</summary>
public sealed class WholeDownloadTests : PageTests
{
    [Fact]
    public async Task Each_folder_can_be_taken_in_again_in_the_order_of_the_read_me_and_comes_out_the_same()
    {
        await Change("adur", (db, it) =>
        {
            // So that the alphabet is not the order.
            it.LinkTo(Party.Of(db.Partnerships().Single(p => p.Slug == "lewes")), Commonweal.Bodies.Statements.PartnershipLinkKind.WorksWith, null, Commonweal.Platform.Time.Lifetime.NotStated, Citation.None);
            return 0;
        });

        var (order, folders) = await TakeApart();

        Assert.Equal(13, folders.Count);
        Assert.Equal(folders.Keys.Order(StringComparer.Ordinal), order.Order(StringComparer.Ordinal));
        Assert.NotEqual(order.Order(StringComparer.Ordinal), order);
        await using var other = await TestStore.Empty();
        foreach (var partnership in order)
        {
            await using var db = other.Open();
            Assert.Empty((await new Import(db, Modules.Registers).RunAsync(folders[partnership], new ImportWishes(), default)).Faults);
        }

        foreach (var (partnership, files) in folders)
        {
            await using var db = other.Open();
            var again = (await new Export(db, Modules.Registers).RunAsync(partnership, default))!;
            Assert.Equal(files.Files.Keys, again.Files.Keys);
            Assert.All(files.Files, f => Assert.Equal(f.Value, again.Files[f.Key]));
        }
    }

    [Fact]
    public async Task It_holds_the_same_as_the_zip_of_each_and_nothing_that_is_not_published()
    {
        await GivenBody("Secret Group", published: false);
        await Change("lewes", (_, it) => { it.Withdraw(); return it; });

        var (order, folders) = await TakeApart();

        Assert.DoesNotContain("lewes", order);
        Assert.DoesNotContain("lewes", folders.Keys);
        Assert.DoesNotContain("Secret", System.Text.Encoding.UTF8.GetString(folders["cheshire"].Files["bodies.csv"]), StringComparison.Ordinal);
        await using var zip = new ZipArchive(await App.Visitor().GetStreamAsync("/cheshire/data/cheshire.zip"));
        Assert.Equal(zip.Entries.Select(e => e.FullName), folders["cheshire"].Files.Keys);
        foreach (var entry in zip.Entries)
        {
            Assert.Equal(await Read(entry), folders["cheshire"].Files[entry.FullName]);
        }
    }

    [Fact]
    public async Task It_is_not_sent_again_to_whoever_has_it_until_something_is_written()
    {
        var tag = (await App.Visitor().GetAsync("/data/commonweal.zip")).Headers.ETag!;

        var same = await Ask(tag.ToString());
        await GivenBody("Rural Forum");

        Assert.Equal((HttpStatusCode.NotModified, HttpStatusCode.OK), (same, await Ask(tag.ToString())));
    }

    private async Task<HttpStatusCode> Ask(string tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/data/commonweal.zip");
        request.Headers.Add("If-None-Match", tag);
        using var answer = await App.Visitor().SendAsync(request);
        return answer.StatusCode;
    }

    private async Task<(List<string> Order, Dictionary<string, Bundle> Folders)> TakeApart()
    {
        using var answer = await App.Visitor().GetAsync("/data/commonweal.zip");
        Assert.Equal(("application/zip", "commonweal.zip"), (answer.Content.Headers.ContentType!.ToString(), answer.Content.Headers.ContentDisposition!.FileName));
        await using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync());
        var folders = new Dictionary<string, Bundle>();
        foreach (var entry in zip.Entries.Where(e => e.FullName.Contains('/', StringComparison.Ordinal)))
        {
            var folder = entry.FullName.Split('/')[0];
            folders.TryAdd(folder, new Bundle());
            folders[folder].Add(entry.Name, await Read(entry));
        }

        var readMe = System.Text.Encoding.UTF8.GetString(await Read(zip.GetEntry("read-me.txt")!));
        return ([.. readMe.Split('\n').Where(l => l.StartsWith("./run import ", StringComparison.Ordinal)).Select(l => l[13..])], folders);
    }

    private static async Task<byte[]> Read(ZipArchiveEntry entry)
    {
        await using var stream = await entry.OpenAsync();
        using var content = new MemoryStream();
        await stream.CopyToAsync(content);
        return content.ToArray();
    }
}
