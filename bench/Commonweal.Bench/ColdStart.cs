namespace Commonweal.Bench;

/// <summary>S10: from the start of the process to its first page, and the memory that it then holds.</summary>
internal sealed class ColdStart : Measure
{
    public override string Name => "S10";

    public override async Task<IReadOnlyList<Figure>> TakeAsync(Ground ground)
    {
        var start = await Rounds.TakeAsync(() => ToFirstPageAsync(ground.StartCommonwealAsync), () => ToFirstPageAsync(ground.StartBareAsync));
        var memory = await Rounds.TakeAsync(() => AtRestAsync(ground.StartCommonwealAsync), () => AtRestAsync(ground.StartBareAsync));
        return
        [
            start.ToFigure("start of the process to its first page, published ReadyToRun", "a bare Razor Pages program with one query", "≤ 2 times", "ms", r => r <= 2),
            memory.ToFigure("memory at rest, three seconds after its first page", "the bare program", "≤ 1.6 times", "MB", r => r <= 1.6),
        ];
    }

    private static async Task<double> ToFirstPageAsync(Func<Task<RunningServer>> start)
    {
        await using var server = await start();
        return server.ToFirstPage.TotalMilliseconds;
    }

    private static async Task<double> AtRestAsync(Func<Task<RunningServer>> start)
    {
        await using var server = await start();
        await Task.Delay(TimeSpan.FromSeconds(3));
        return server.Memory;
    }
}
