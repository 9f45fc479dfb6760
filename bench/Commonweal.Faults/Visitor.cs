namespace Commonweal.Faults;

/// <summary>Somebody who is not signed in and looks at a few pages.</summary>
internal sealed class Visitor(Scene scene) : IDisposable
{
    private static readonly string[] Pages = ["/", $"/{MadeUpOffice.Slug}/bodies/board", "/made/commonweal.css", "/healthz", "/readyz"];

    private readonly Browser _browser = new("10.9.0.1");

    /// <summary>What each page answers.</summary>
    public async Task<string> LookAsync()
    {
        var seen = new List<string>();
        foreach (var page in Pages)
        {
            var answer = await _browser.GetAsync(scene.Server, page);
            seen.Add($"`{page}` {(int)answer.Status}");
        }

        return string.Join(", ", seen);
    }

    public void Dispose() => _browser.Dispose();
}
