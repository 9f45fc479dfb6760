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
        Assert.Equal(
            [
                "adur", "cheshire", "chichester", "chorley", "crawley", "horsham", "huntingdonshire",
                "lewes", "mid-sussex", "north-herts", "oxfordshire", "west-sussex", "worthing",
            ],
            (await after.Partnerships().Select(p => p.Slug).ToListAsync()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_sample_that_leads_to_another_comes_in_after_it_whatever_their_names()
    {
        await new Samples(Store.Store, FixedClock.Standing).LoadAsync(CancellationToken.None);

        await using var db = Open();
        var links = await db.Statements().OfType<PartnershipLink>().Where(l => l.ToPartnershipId != null).Select(l => l.Partnership!.Slug + " " + l.ToPartnership!.Slug).ToListAsync();
        Assert.Equal(
            [
                "adur west-sussex", "chichester west-sussex", "crawley west-sussex", "horsham west-sussex",
                "mid-sussex west-sussex", "worthing adur", "worthing west-sussex",
            ],
            links.Order(StringComparer.Ordinal));
    }
}
