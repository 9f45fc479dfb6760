using Commonweal.Platform.Jobs;

namespace Commonweal.Web.Hosting;

/// <summary>Looks each minute which jobs are due.</summary>
internal static class Jobs
{
    private static readonly TimeSpan s_often = TimeSpan.FromMinutes(1);

    public static void AddJobs(this IServiceCollection services) => services.AddSingleton<RunJobs>().AddHostedService<Turns>();

    private sealed class Turns(RunJobs run, TimeProvider clock) : BackgroundService
    {
        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            using var often = new PeriodicTimer(s_often, clock);
            while (await often.WaitForNextTickAsync(stoppingToken))
            {
                await run.RunDueAsync(DailyJob.All, stoppingToken);
            }
        }
    }
}
