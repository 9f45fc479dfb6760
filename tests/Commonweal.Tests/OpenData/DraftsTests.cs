using System.Net;
using Commonweal.Bodies;
using Commonweal.Tests.Platform;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.OpenData;

/// <summary>No answer for programs names a draft, nor a part of one, whatever is asked (model.md, Caches).</summary>
public sealed class DraftsTests : PageTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Nothing_of_a_draft_comes_out_for_programs(int seed)
    {
        await new RandomWorld(new Random(seed)).Keep(App.Store);
        await using var db = App.Store.Open();
        var all = await db.Bodies().Select(b => new { Address = "/" + b.Partnership.Slug + "/bodies/" + b.Slug, IsSeen = b.IsPublished && b.Partnership.IsPublished }).ToListAsync();
        var (seen, drafts) = (all.FindAll(b => b.IsSeen), all.FindAll(b => !b.IsSeen));

        var answers = new List<string>();
        foreach (var asked in Asked.Concat(seen.Select(b => "/api/v1" + b.Address)))
        {
            answers.Add(await App.Visitor().GetStringAsync(asked));
        }

        var said = string.Concat(answers);
        Assert.NotEmpty(drafts);
        Assert.All(drafts, b => Assert.DoesNotContain($"\"{b.Address}\"", said, StringComparison.Ordinal));
        Assert.All(seen, b => Assert.Contains($"\"{b.Address}\"", said, StringComparison.Ordinal));
        Assert.DoesNotContain("\"/draft", said, StringComparison.Ordinal);
        foreach (var hidden in drafts.Select(b => "/api/v1" + b.Address).Concat(["/api/v1/draft", "/api/v1/draft/bodies", "/api/v1/draft/organisations", "/api/v1/draft/popolo.json"]))
        {
            Assert.Equal(HttpStatusCode.NotFound, (await App.Visitor().GetAsync(hidden)).StatusCode);
        }
    }

    private static IEnumerable<string> Asked =>
        new[] { "saltmarsh", "downland" }.SelectMany(p => new[] { "", "/bodies", "/organisations", "/popolo.json" }, (p, below) => $"/api/v1/{p}{below}")
            .Concat(["/api/v1", "/api/v1/places/area-of-saltmarsh", "/api/v1/places/area-of-draft"]);
}
