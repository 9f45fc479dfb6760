using Commonweal.Bodies;
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
        Assert.Equal(["cheshire", "crawley", "horsham", "huntingdonshire", "lewes", "oxfordshire"], await after.Partnerships().Select(p => p.Slug).OrderBy(s => s).ToListAsync());
    }
}
