using System.IO.Compression;
using System.Text;
using Commonweal.Platform;
using Commonweal.Platform.OpenData;

namespace Commonweal.Tests.Platform.OpenData;

public sealed class BundleTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public async Task A_zip_of_the_same_files_has_the_same_bytes_each_time()
    {
        var files = await Bundle.ReadAsync(Path.Combine(AppContext.BaseDirectory, "samples", "cheshire"), default);

        await files.WriteAsync(_folder.At("one.zip"), default);
        await files.WriteAsync(_folder.At("two.zip"), default);

        Assert.Equal(await File.ReadAllBytesAsync(_folder.At("one.zip")), await File.ReadAllBytesAsync(_folder.At("two.zip")));
    }

    [Fact]
    public async Task A_folder_inside_a_zip_is_opened()
    {
        Zip("in.zip", ("saltmarsh/", ""), ("saltmarsh/bodies.csv", "body"), ("__MACOSX/saltmarsh/._bodies.csv", "x"), ("saltmarsh/Thumbs.db", "x"));

        Assert.Equal(["bodies.csv"], (await Bundle.ReadAsync(_folder.At("in.zip"), default)).Files.Keys);
    }

    [Fact]
    public async Task The_same_file_twice_in_a_zip_is_refused()
    {
        Zip("in.zip", ("a/bodies.csv", "body"), ("b/Bodies.csv", "body"));

        await Refuses("in.zip", "in.zip: holds bodies.csv twice, in different folders; put one partnership's files into one zip");
    }

    [Fact]
    public async Task A_zip_that_was_cut_short_is_refused()
    {
        Zip("in.zip", ("bodies.csv", string.Join('\n', Enumerable.Range(0, 9000))));
        var whole = await File.ReadAllBytesAsync(_folder.At("in.zip"));

        foreach (var length in new[] { 1, 30, whole.Length / 2, whole.Length - 1 })
        {
            await File.WriteAllBytesAsync(_folder.At("in.zip"), whole[..length]);

            await Refuses("in.zip", "in.zip: is not a folder and not a zip that can be read; save it again as a zip");
        }
    }

    [Fact]
    public async Task A_zip_that_would_fill_the_machine_is_refused()
    {
        using (var zip = ZipFile.Open(_folder.At("in.zip"), ZipArchiveMode.Create))
        {
            using var entry = zip.CreateEntry("bodies.csv", CompressionLevel.Fastest).Open();
            var zeros = new byte[1024 * 1024];
            for (var written = 0; written <= 200; written++)
            {
                entry.Write(zeros);
            }
        }

        await Refuses("in.zip", "in.zip: holds more than 200 MB; split it");
    }

    [Fact]
    public async Task No_more_is_read_from_a_zip_than_it_says_that_it_holds()
    {
        Zip("in.zip", ("bodies.csv", new string('x', 100_000)));
        var bytes = await File.ReadAllBytesAsync(_folder.At("in.zip"));
        for (var at = 0; at < bytes.Length - 4; at++)
        {
            if (BitConverter.ToInt32(bytes, at) == 100_000)
            {
                BitConverter.TryWriteBytes(bytes.AsSpan(at), 10);
            }
        }

        await File.WriteAllBytesAsync(_folder.At("in.zip"), bytes);

        Assert.Equal(10, (await Bundle.ReadAsync(_folder.At("in.zip"), default)).Files["bodies.csv"].Length);
    }

    [Fact]
    public async Task Only_the_registers_of_a_folder_are_read()
    {
        await File.WriteAllTextAsync(_folder.At("bodies.csv"), "body");
        await File.WriteAllTextAsync(_folder.At(".~lock.bodies.csv"), "x");
        await File.WriteAllTextAsync(_folder.At("film.mp4"), "x");

        Assert.Equal(["bodies.csv"], (await Bundle.ReadAsync(_folder.Path, default)).Files.Keys);
    }

    [Fact]
    public async Task A_folder_that_would_fill_the_machine_is_refused()
    {
        await using (var file = File.Create(_folder.At("bodies.csv")))
        {
            file.SetLength(201L * 1024 * 1024);
        }

        await Refuses("", ": holds more than 200 MB; split it");
    }

    [Fact]
    public Task A_folder_that_is_not_there_is_refused() => Refuses("nowhere", "nowhere: there is no such folder or zip");

    [Fact]
    public async Task An_empty_folder_holds_nothing() => Assert.Empty((await Bundle.ReadAsync(_folder.Path, default)).Files);

    public void Dispose() => _folder.Dispose();

    private async Task Refuses(string name, string message)
    {
        var refused = await Assert.ThrowsAsync<BrokenRuleException>(() => Bundle.ReadAsync(_folder.At(name), default));

        Assert.EndsWith(message, refused.Message, StringComparison.Ordinal);
        Assert.StartsWith(_folder.Path, refused.Message, StringComparison.Ordinal);
    }

    private void Zip(string name, params (string Name, string Text)[] entries)
    {
        using var zip = ZipFile.Open(_folder.At(name), ZipArchiveMode.Create);
        foreach (var (entry, text) in entries)
        {
            using var stream = zip.CreateEntry(entry).Open();
            stream.Write(Encoding.UTF8.GetBytes(text));
        }
    }
}
