using Commonweal.Platform.Jobs;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Platform.Jobs;

public sealed class VerifyHistoryTests : StoreTests
{
    [Fact]
    public async Task Who_runs_the_site_is_told_of_a_history_that_was_altered_and_of_no_other()
    {
        var (saltmarsh, downland) = (Given.Partnership(), Given.Partnership("downland"));
        await Store.Keep(saltmarsh, downland);
        Assert.Empty(await Told());
        await using (var db = Open())
        {
            await db.History.Where(h => h.OwnerId == downland.Id).ExecuteUpdateAsync(set => set.SetProperty(h => h.By, "Nobody"));
        }

        Assert.Equal([$"The history of {downland.Id} is broken at line 1: ./run verify-history says whose it is"], await Told());
    }

    /// <summary>Each job is made with what the site has, and can be run twice.</summary>
    [Fact]
    public async Task Every_job_of_the_site_runs_in_it()
    {
        await using var site = new TestApp();
        var jobs = site.Services.GetRequiredService<RunJobs>();

        foreach (var job in DailyJob.All.Concat(DailyJob.All))
        {
            await jobs.RunNowAsync(job, CancellationToken.None);
        }

        await using var db = site.Store.Open();
        Assert.Equal(DailyJob.All.Select(j => j.Name).Order(), (await db.JobRuns().Select(r => r.Job).ToListAsync()).Order());
        Assert.Empty(await db.Leases().ToListAsync());
    }

    private async Task<List<string>> Told()
    {
        await using var db = Open();
        var told = new ToldOf<VerifyHistory>();
        await new VerifyHistory(db, told).RunAsync(CancellationToken.None);
        return told.Errors;
    }
}
