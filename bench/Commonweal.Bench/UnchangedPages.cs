namespace Commonweal.Bench;

/// <summary>S1: public pages that nobody changed since they were last asked for.</summary>
internal sealed class UnchangedPages : Measure
{
    private static readonly string[] Pages = ["/", "/place-1", "/place-1/structure", "/place-1/bodies/board"];

    public override string Name => "S1";

    public override async Task<IReadOnlyList<Figure>> TakeAsync(Ground ground)
    {
        var (ours, bare, figures) = (await ground.CommonwealAsync(), await ground.BareAsync(), new List<Figure>());
        foreach (var page in Pages)
        {
            var (bytes, tag) = await ours.GetAsync(page);
            var file = await ground.LayAsync($"unchanged-{figures.Count}.html", bytes);
            var rounds = await Rounds.TakeAsync(async () => (await Load.PutAsync(ours, page)).PerSecond, async () => (await Load.PutAsync(bare, file)).PerSecond);
            figures.Add(rounds.ToFigure($"{page}, kept ({bytes.Length / 1024.0:N0} KB)", "the same bytes as a file", "≥ 0.85 of its requests a second", "requests a second", r => r >= 0.85));
            if (page == Pages[^1])
            {
                var asked = await Rounds.TakeAsync(async () => (await Load.PutAsync(ours, page, unless: tag)).PerSecond, async () => (await Load.PutAsync(bare, file)).PerSecond);
                figures.Add(asked.ToFigure($"{page}, asked with its ETag: 304", "the same bytes as a file", "304 for an unchanged ETag", "requests a second", isMet: null));
            }
        }

        return figures;
    }
}
