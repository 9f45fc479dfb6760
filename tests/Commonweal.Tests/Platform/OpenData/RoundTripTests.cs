using Commonweal.Platform.OpenData;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Platform.OpenData;

public sealed class RoundTripTests : InterchangeTests
{
    [Theory, MemberData(nameof(AllSamples))]
    public async Task A_sample_taken_in_and_given_out_is_the_same_byte_by_byte(string partnership)
    {
        await TakeSample(partnership);

        var given = await Give(partnership);
        Assert.Equal(Directory.GetFiles(Path.Combine(Samples, partnership)).Select(Path.GetFileName).Order(StringComparer.Ordinal), given.Files.Keys);
        Assert.All(given.Files, f => Assert.Equal(File.ReadAllBytes(Path.Combine(Samples, partnership, f.Key)), f.Value));
    }

    [Theory, MemberData(nameof(AllSamples))]
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
    public async Task The_registers_of_all_samples_live_side_by_side()
    {
        var partnerships = Directory.GetDirectories(Samples).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal).ToList();
        foreach (var partnership in partnerships)
        {
            await TakeSample(partnership);
        }

        foreach (var partnership in partnerships)
        {
            ShouldBeTheSame(Registers(await Sample(partnership)), Registers(await Give(partnership)));
        }
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
