using System.Diagnostics;

namespace Commonweal.Bench;

/// <summary>The governance check of each of a thousand partnerships, one after another, beside its structure.</summary>
internal sealed class CheckOfAll : Measure
{
    private const int Number = 1000;

    private int _rounds;

    public override string Name => "check";

    public override async Task<IReadOnlyList<Figure>> TakeAsync(Ground ground)
    {
        var many = await ground.ThousandAsync();
        var rounds = await Rounds.TakeAsync(() => MillisecondsAsync(many, "governance"), () => MillisecondsAsync(many, "structure"));
        var figure = rounds.ToFigure("/place-1/governance to /place-1000/governance afresh, each", "the structure of each", "≤ 100 ms", "ms", isMet: null);
        return [figure with { Values = $"{figure.Values}; all {Number:N0} checks {rounds.Ours * Number / 1000:N1} s", IsMet = rounds.Ours <= 100 }];
    }

    private async Task<double> MillisecondsAsync(RunningServer server, string page)
    {
        var (round, since) = (++_rounds, Stopwatch.StartNew());
        for (var place = 1; place <= Number; place++)
        {
            await server.GetAsync($"/place-{place}/{page}?x={round}");
        }

        return since.Elapsed.TotalMilliseconds / Number;
    }
}
