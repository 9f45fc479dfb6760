using Commonweal.Bodies;
using Commonweal.Bodies.Statements;
using Commonweal.Platform;
using Commonweal.Platform.OpenData;
using Commonweal.Tests.Site;
using Commonweal.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Hosting;

/// <summary>The samples come into a store that nobody has used, each once.</summary>
public sealed class SamplesTests : StoreTests
{
    [Fact]
    public async Task A_start_that_was_cut_off_between_two_samples_is_made_good_by_the_next()
    {
        await using (var db = Open())
        {
            db.By = Samples.By;
            var cheshire = await Bundle.ReadAsync(Path.Combine(AppContext.BaseDirectory, "samples", "cheshire"), CancellationToken.None);
            await new Import(db, Modules.Registers).RunAsync(cheshire, new ImportWishes(), CancellationToken.None);
        }

        await new Samples(Store.Store, FixedClock.Standing).LoadAsync(CancellationToken.None);

        await using var after = Open();
        Assert.Equal(SampleFolders.Slugs, (await after.Partnerships().Select(p => p.Slug).ToListAsync()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_sample_that_leads_to_another_comes_in_after_it_whatever_their_names()
    {
        await new Samples(Store.Store, FixedClock.Standing).LoadAsync(CancellationToken.None);

        await using var db = Open();
        var links = await db.Statements().OfType<PartnershipLink>().Where(l => l.ToPartnershipId != null && !l.Partnership!.IsIllustrative).Select(l => l.Partnership!.Slug + " " + l.ToPartnership!.Slug).ToListAsync();
        Assert.Equal(
            [
                "adur west-sussex", "chichester west-sussex", "crawley west-sussex", "horsham west-sussex",
                "mid-sussex west-sussex", "worthing adur", "worthing west-sussex",
            ],
            links.Order(StringComparer.Ordinal));
    }

    /// <summary>A county and its districts lead to each other: those that come first wait with that for the others.</summary>
    [Fact]
    public async Task A_start_that_was_cut_off_before_one_led_to_the_others_is_made_good_by_the_next()
    {
        await using (var db = Open())
        {
            db.By = Samples.By;
            var highwold = await Bundle.ReadAsync(Path.Combine(AppContext.BaseDirectory, "samples", "highwold"), CancellationToken.None);
            Assert.Empty((await new Import(db, Modules.Registers).RunAsync(highwold.Without(["partnership-links.csv"]), new ImportWishes(), CancellationToken.None)).Faults);
        }

        await new Samples(Store.Store, FixedClock.Standing).LoadAsync(CancellationToken.None);

        await using var after = Open();
        var led = await after.Statements().OfType<PartnershipLink>().Where(l => l.Link == PartnershipLinkKind.InTheCountyOf && l.ToPartnership!.Slug == "saltmarsh").Select(l => l.Partnership!.Slug).ToListAsync();
        Assert.Equal(["eastmarsh", "haven-and-saltings", "highwold", "merefleet"], led.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_start_after_all_samples_are_in_writes_nothing()
    {
        await new Samples(Store.Store, FixedClock.Standing).LoadAsync(CancellationToken.None);
        var before = await Lines();

        await new Samples(Store.Store, FixedClock.Standing).LoadAsync(CancellationToken.None);

        Assert.Equal(before, await Lines());
    }

    private async Task<int> Lines()
    {
        await using var db = Open();
        return await db.History.CountAsync();
    }
}
