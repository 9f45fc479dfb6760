using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Commonweal.Platform.Jobs;

/// <summary>Runs jobs, each on one server at a time, whichever comes first.</summary>
public sealed class RunJobs(Store store, TimeProvider clock, IServiceScopeFactory scopes, ILogger<RunJobs> log)
{
    /// <summary>Runs those that are due, one after another. One that fails is told of and is due again the next time.</summary>
    public async Task RunDueAsync(IEnumerable<DailyJob> jobs, CancellationToken stopping)
    {
        foreach (var job in jobs)
        {
            stopping.ThrowIfCancellationRequested();
            try
            {
                await RunIfDueAsync(job, stopping);
            }
            catch (Exception failure) when (failure is not OperationCanceledException || !stopping.IsCancellationRequested)
            {
                log.LogError(failure, "The job {Job} failed, and is tried again", job.Name);
            }
        }
    }

    /// <summary>Runs one now, whether it is due or not; what goes wrong is for whoever asked.</summary>
    public async Task RunNowAsync(DailyJob job, CancellationToken stopping)
    {
        await using var lease = await TakeAsync(job, stopping)
            ?? throw new BrokenRuleException($"The job {job.Name} is being run by another server: it ends by itself, or can be run again {Lease.Term.TotalMinutes} minutes after that server stopped");
        await RunAsync(job, lease, stopping);
    }

    private async Task RunIfDueAsync(DailyJob job, CancellationToken stopping)
    {
        if (!await IsDueAsync(job, stopping))
        {
            return;
        }

        await using var lease = await TakeAsync(job, stopping);
        // Another may have done it between the question and the lease.
        if (lease is not null && await IsDueAsync(job, stopping))
        {
            await RunAsync(job, lease, stopping);
            log.LogInformation("The job {Job} is done", job.Name);
        }
    }

    private async Task<bool> IsDueAsync(DailyJob job, CancellationToken stopping)
    {
        await using var db = store.Open(clock);
        return job.IsDue(await db.LastBegunAsync(job.Name, clock.Now(), stopping), clock.Now());
    }

    private Task<HeldLease?> TakeAsync(DailyJob job, CancellationToken stopping) => HeldLease.TakeAsync(store, clock, $"job {job.Name}", stopping);

    private async Task RunAsync(DailyJob job, HeldLease lease, CancellationToken stopping)
    {
        var begun = clock.Now();
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CommonwealDb>();
        (db.ShowsDrafts, db.By) = (true, $"The job {job.Name}");
        var act = (IJob)ActivatorUtilities.CreateInstance(scope.ServiceProvider, job.Act);
        await lease.WhileHeldAsync(act.RunAsync, stopping);
        await db.RanAsync(job.Name, begun, CancellationToken.None);
    }
}
