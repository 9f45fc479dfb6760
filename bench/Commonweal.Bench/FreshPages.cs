namespace Commonweal.Bench;

/// <summary>S2: public pages worked out afresh.</summary>
internal sealed class FreshPages : Measure
{
    private static readonly string[] Pages = ["/place-1/structure", "/place-1/bodies/board"];

    public override string Name => "S2";

    public override async Task<IReadOnlyList<Figure>> TakeAsync(Ground ground)
    {
        var (ours, bare, figures) = (await ground.CommonwealAsync(), await ground.BareAsync(), new List<Figure>());
        foreach (var page in Pages)
        {
            var (bytes, _) = await ours.GetAsync(page);
            var file = await ground.LayAsync($"fresh-{figures.Count}.html", bytes);
            var rounds = await Rounds.TakeAsync(async () => (await Load.PutAsync(ours, page, isFresh: true)).PerSecond, async () => (await Load.PutAsync(bare, file)).PerSecond);
            figures.Add(rounds.ToFigure($"{page}, afresh ({bytes.Length / 1024.0:N0} KB)", "the same bytes as a file", "≥ 0.10 of its requests a second", "requests a second", r => r >= 0.10));
        }

        return figures;
    }
}
