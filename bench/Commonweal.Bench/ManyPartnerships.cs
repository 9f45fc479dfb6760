namespace Commonweal.Bench;

/// <summary>What pages cost among a thousand partnerships of twenty boards and groups, beside what they cost among thirteen.</summary>
internal sealed class ManyPartnerships : Measure
{
    private static readonly string[] Pages = ["/", "/place-7", "/place-7/structure", "/place-7/bodies/board", "/place-7/who-does-what", "/place-7/compare"];

    public override string Name => "many";

    public override async Task<IReadOnlyList<Figure>> TakeAsync(Ground ground)
    {
        var (many, few, figures) = (await ground.ThousandAsync(), await ground.CommonwealAsync(), new List<Figure>());
        foreach (var page in Pages)
        {
            var rounds = await Rounds.TakeAsync(() => MillisecondsAsync(many, page), () => MillisecondsAsync(few, page));
            var figure = rounds.ToFigure($"{page} afresh among 1,000 partnerships", "among 13, with 5 boards and groups each", "≤ 100 ms", "ms", isMet: null);
            figures.Add(figure with { IsMet = rounds.Ours <= 100 });
        }

        var kept = await Rounds.TakeAsync(() => MillisecondsAsync(many, "/", isFresh: false), () => MillisecondsAsync(few, "/", isFresh: false));
        figures.Add(kept.ToFigure("/ kept among 1,000 partnerships", "among 13", "", "ms", isMet: null));
        return figures;
    }

    private static async Task<double> MillisecondsAsync(RunningServer server, string page, bool isFresh = true) =>
        1000 / (await Load.PutAsync(server, page, isFresh, connections: 1)).PerSecond;
}
