using System.Globalization;
using System.Text;
using Commonweal.Platform;
using Commonweal.Platform.OpenData;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Platform.OpenData;

/// <summary>Tests that take registers into a store of their own and give them out again.</summary>
public abstract class InterchangeTests : StoreTests
{
    protected const string Partnership = "partnership,name,published\nsaltmarsh,Saltmarsh Partnership,yes\n";

    protected static string Samples { get; } = Path.Combine(AppContext.BaseDirectory, "samples");

    /// <summary>The partnerships that come with the program.</summary>
    public static TheoryData<string> AllSamples => [.. Directory.GetDirectories(Samples).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    protected static Bundle Files(params IEnumerable<(string Name, string Text)> files)
    {
        var bundle = new Bundle();
        foreach (var (name, text) in files)
        {
            bundle.Add(name, Encoding.UTF8.GetBytes(text));
        }

        return bundle;
    }

    /// <summary>The registers of one small partnership.</summary>
    protected static Bundle Saltmarsh(params (string Name, string Text)[] files) => Files([("partnership.csv", Partnership), .. files]);

    protected static Task<Bundle> Sample(string partnership) => Bundle.ReadAsync(Path.Combine(Samples, partnership), default);

    protected async Task<ImportOutcome> Import(Bundle files, bool isDryRun = false, bool replaces = false)
    {
        await using var db = Open();
        return await new Import(db, Modules.Registers).RunAsync(files, new ImportWishes(isDryRun, replaces), default);
    }

    /// <summary>Takes in what must be in order, and says what it did: "bodies 1+ 0~ 2= 0-".</summary>
    protected async Task<string[]> Take(Bundle files, bool replaces = false) => Counts(await Import(files, replaces: replaces));

    /// <summary>Takes a sample in, and before it those to which it leads.</summary>
    protected async Task TakeSample(string partnership)
    {
        var files = await Sample(partnership);
        foreach (var other in files.Files.TryGetValue("partnership-links.csv", out var links) ? Partnerships(links) : [])
        {
            await TakeSample(other);
        }

        await Take(files);
    }

    private static IEnumerable<string> Partnerships(byte[] links) =>
        Encoding.UTF8.GetString(links).Split('\n').Select(l => l.Split(',')).Where(c => c.Length > 3 && c[2] == "partnership").Select(c => c[3]);

    protected static string[] Counts(ImportOutcome outcome)
    {
        Assert.Empty(outcome.Faults);
        return [.. outcome.Counts.Select(c => $"{c.Register} {c.Added}+ {c.Changed}~ {c.Unchanged}= {c.Removed}-")];
    }

    protected async Task<Bundle> Give(string slug)
    {
        await using var db = Open();
        return (await new Export(db, Modules.Registers).RunAsync(slug, default))!;
    }

    /// <summary>One register as it is given out; empty where it is not.</summary>
    protected async Task<string> Give(string slug, string file) =>
        (await Give(slug)).Files.TryGetValue(file, out var content) ? Encoding.UTF8.GetString(content) : "";

    /// <summary>Each row of each table, so that a test can say that nothing at all was changed.</summary>
    protected async Task<string> Everything()
    {
        await using var db = Open();
        return await db.Everything();
    }

    protected static void ShouldBeTheSame(Bundle expected, Bundle actual)
    {
        Assert.Equal(expected.Files.Keys, actual.Files.Keys);
        Assert.All(expected.Files, f => Assert.Equal(Encoding.UTF8.GetString(f.Value), Encoding.UTF8.GetString(actual.Files[f.Key])));
    }
}
