using Commonweal.Platform;
using Commonweal.Platform.Jobs;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Platform.Jobs;

/// <summary>One server of several runs a job, once a day (design.md, 3.15).</summary>
public sealed class RunJobsTests : StoreTests
{
    private static readonly TimeSpan s_aDay = TimeSpan.FromDays(1);

    private readonly MovedClock _clock = new(new DateTimeOffset(2026, 3, 9, 12, 0, 0, TimeSpan.Zero));
    private readonly Diary _diary = new();

    /// <summary>The job was heard of yesterday and is due.</summary>
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await using var server = Server();
        await server.RunDue();
        _clock.Move(s_aDay);
    }

    [Fact]
    public async Task A_job_that_was_never_heard_of_owes_nothing_from_before()
    {
        await using (var db = Open())
        {
            await db.JobRuns().ExecuteDeleteAsync();
        }

        await using var server = Server();
        await server.RunDue();
        await server.RunDue();
        Assert.Equal(0, _diary.Begun);

        _clock.Move(s_aDay);
        await server.RunDue();
        Assert.Equal(1, _diary.Begun);
    }

    [Fact]
    public async Task While_one_server_runs_it_another_does_not()
    {
        var (begun, mayEnd) = (new TaskCompletionSource(), new TaskCompletionSource());
        _diary.Act = _ =>
        {
            begun.SetResult();
            return mayEnd.Task;
        };
        await using var first = Server();
        await using var second = Server();

        var running = first.RunDue();
        await begun.Task;
        await second.RunDue();
        mayEnd.SetResult();
        await running;

        Assert.Equal((1, 0, 0), (_diary.Begun, first.Told.Errors.Count, second.Told.Errors.Count));
    }

    [Fact]
    public async Task Of_servers_that_look_at_the_same_moment_one_runs_it()
    {
        await using var first = Server();
        await using var second = Server();
        await using var third = Server();

        await Task.WhenAll(Task.Run(() => first.RunDue()), Task.Run(() => second.RunDue()), Task.Run(() => third.RunDue()));

        Assert.Equal(1, _diary.Begun);
    }

    [Fact]
    public async Task It_is_done_once_a_day_whoever_looks_again_and_after_a_restart_too()
    {
        await using (var before = Server())
        {
            await before.RunDue();
            await before.RunDue();
        }

        await using var after = Server();
        await after.RunDue();
        Assert.Equal(1, _diary.Begun);

        _clock.Move(s_aDay);
        await after.RunDue();
        await after.RunDue();
        Assert.Equal(2, _diary.Begun);
    }

    [Fact]
    public async Task One_that_fails_is_told_of_and_tried_again_the_next_time()
    {
        _diary.Act = _ => throw new InvalidOperationException("No paper left");
        await using var server = Server();

        await server.RunDue();
        _diary.Act = _ => Task.CompletedTask;
        await server.RunDue();
        await server.RunDue();

        Assert.Equal(2, _diary.Begun);
        Assert.Equal(["The job write-diary failed, and is tried again"], server.Told.Errors);
    }

    [Fact]
    public async Task One_that_is_stopped_half_way_goes_on_where_it_was_on_another_server_at_once()
    {
        using var stopping = new CancellationTokenSource();
        var done = new List<int>();
        _diary.Act = async token =>
        {
            foreach (var letter in Enumerable.Range(1, 4).Except(done.ToList()))
            {
                token.ThrowIfCancellationRequested();
                done.Add(letter);
                if (letter == 2)
                {
                    await stopping.CancelAsync();
                }
            }
        };
        await using var stopped = Server();
        await using var other = Server();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => stopped.RunDue(stopping.Token));
        Assert.Equal([1, 2], done);
        await other.RunDue();

        Assert.Equal([1, 2, 3, 4], done);
        Assert.Empty(stopped.Told.Errors);
    }

    [Fact]
    public async Task One_may_be_run_now_whether_it_is_due_or_not_and_counts()
    {
        await using var server = Server();

        await server.RunNow();
        await server.RunNow();
        await server.RunDue();

        Assert.Equal(2, _diary.Begun);
    }

    [Fact]
    public async Task One_that_another_server_runs_cannot_be_run_now()
    {
        await using var elsewhere = await HeldLease.TakeAsync(Store.Store, _clock, "job write-diary", CancellationToken.None);
        await using var server = Server();

        var broken = await Assert.ThrowsAsync<BrokenRuleException>(server.RunNow);

        Assert.Equal("The job write-diary is being run by another server: it ends by itself, or can be run again 5 minutes after that server stopped", broken.Message);
        Assert.Equal(0, _diary.Begun);
    }

    [Fact]
    public async Task A_server_that_dies_lets_go_when_its_lease_has_run_out()
    {
        var died = await HeldLease.TakeAsync(Store.Store, _clock, "job write-diary", CancellationToken.None);
        await using var server = Server();

        _clock.Move(Lease.Term - TimeSpan.FromSeconds(1));
        await server.RunDue();
        Assert.NotNull(died);
        Assert.Equal(0, _diary.Begun);

        _clock.Move(TimeSpan.FromSeconds(1));
        await server.RunDue();
        Assert.Equal(1, _diary.Begun);
    }

    private JobServer Server() => new(Store, _clock, _diary);
}
