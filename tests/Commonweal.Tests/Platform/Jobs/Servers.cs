using Commonweal.Platform.Database;
using Commonweal.Platform.Jobs;
using Commonweal.Tests.Site;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Platform.Jobs;

/// <summary>What a job of a test does, and how often it was begun.</summary>
internal sealed class Diary
{
    public Func<CancellationToken, Task> Act { get; set; } = _ => Task.CompletedTask;

    public int Begun { get; set; }
}

/// <summary>A job of a test.</summary>
internal sealed class WriteDiary(Diary diary) : IJob
{
    public static DailyJob AtThree { get; } = DailyJob.Of<WriteDiary>(at: new TimeOnly(3, 0));

    public Task RunAsync(CancellationToken stopping)
    {
        diary.Begun++;
        return diary.Act(stopping);
    }
}

/// <summary>One server of several on a store, as far as it runs jobs.</summary>
internal sealed class JobServer(TestStore store, MovedClock clock, Diary diary) : IAsyncDisposable
{
    private readonly ServiceProvider _services = new ServiceCollection()
        .AddSingleton(diary)
        .AddSingleton<TimeProvider>(clock)
        .AddDbContext<CommonwealDb>(store.Store.Use)
        .BuildServiceProvider();

    public ToldOf<RunJobs> Told { get; } = new();

    public Task RunDue(CancellationToken stopping = default) => Jobs.RunDueAsync([WriteDiary.AtThree], stopping);

    public Task RunNow() => Jobs.RunNowAsync(WriteDiary.AtThree, CancellationToken.None);

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private RunJobs Jobs => new(store.Store, clock, _services.GetRequiredService<IServiceScopeFactory>(), Told);
}
