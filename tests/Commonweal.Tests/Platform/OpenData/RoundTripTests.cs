using Commonweal.Platform.OpenData;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Platform.OpenData;

public sealed class RoundTripTests : InterchangeTests
{
    public static TheoryData<string> EachOfThePapers => [.. SampleFolders.OfThePapers.Select(f => Path.GetFileName(f)!)];

    [Theory, MemberData(nameof(EachOfThePapers))]
    public async Task A_sample_taken_in_and_given_out_is_the_same_byte_by_byte(string partnership)
    {
        await TakeSample(partnership);

        await ShouldBeGivenAsItCame(partnership);
    }

    /// <summary>Among them a county and its districts, each of which leads to the other.</summary>
    [Fact]
    public async Task The_samples_taken_in_together_and_given_out_are_the_same_byte_by_byte()
    {
        await new Commonweal.Web.Hosting.Samples(Store.Store, FixedClock.Standing).LoadAsync(default);

        foreach (var partnership in SampleFolders.Slugs)
        {
            await ShouldBeGivenAsItCame(partnership);
        }
    }

    [Theory, MemberData(nameof(EachOfThePapers))]
    public async Task A_sample_taken_in_twice_changes_nothing_the_second_time(string partnership)
    {
        await TakeSample(partnership);

        Assert.All(await Take(await Sample(partnership)), c => Assert.Matches(@"^[a-z-]+ 0\+ 0~ \d+= 0-$", c));
    }

    [Fact]
    public async Task A_zip_holds_the_same_as_a_folder()
    {
        using var folder = new TempFolder();
        await Take(await Sample("cheshire"));
        var given = await Give("cheshire");
        await given.WriteAsync(folder.At("cheshire.zip"), default);

        await using var other = await TestStore.Empty();
        await using var db = other.Open();
        var outcome = await new Import(db, Commonweal.Platform.Modules.Registers).RunAsync(await Bundle.ReadAsync(folder.At("cheshire.zip"), default), new ImportWishes(), default);

        Assert.Empty(outcome.Faults);
        await using var reading = other.Open();
        ShouldBeTheSame(given, (await new Export(reading, Commonweal.Platform.Modules.Registers).RunAsync("cheshire", default))!);
    }

    [Theory, InlineData(1), InlineData(2), InlineData(3), InlineData(4), InlineData(5), InlineData(6), InlineData(7), InlineData(8)]
    public async Task Whatever_a_partnership_holds_survives_the_journey(int seed)
    {
        var files = new RandomPartnership(seed).Files();

        await Take(Files(files.Select(f => (f.Key, f.Value))));

        foreach (var (name, text) in files)
        {
            Assert.Equal(text, await Give("saltmarsh", name));
        }
    }

    [Fact]
    public async Task The_registers_of_the_papers_live_side_by_side()
    {
        var partnerships = SampleFolders.OfThePapers.Select(f => Path.GetFileName(f)!).ToList();
        foreach (var partnership in partnerships)
        {
            await TakeSample(partnership);
        }

        foreach (var partnership in partnerships)
        {
            ShouldBeTheSame(Registers(await Sample(partnership)), Registers(await Give(partnership)));
        }
    }

    private async Task ShouldBeGivenAsItCame(string partnership)
    {
        var given = await Give(partnership);
        Assert.Equal(Directory.GetFiles(Path.Combine(Samples, partnership)).Select(Path.GetFileName).Where(f => f != "boundaries.geojson").Order(StringComparer.Ordinal), given.Files.Keys);
        Assert.All(given.Files, f => Assert.Equal(File.ReadAllBytes(Path.Combine(Samples, partnership, f.Key)), f.Value));
    }

    private static Bundle Registers(Bundle files)
    {
        var registers = new Bundle();
        foreach (var (name, content) in files.Files.Where(f => f.Key.EndsWith(".csv", StringComparison.Ordinal)))
        {
            registers.Add(name, content);
        }

        return registers;
    }
}
