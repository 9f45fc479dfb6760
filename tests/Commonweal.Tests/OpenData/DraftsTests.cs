using System.Net;
using Commonweal.Bodies;
using Commonweal.People;
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
        await db.ListAll();
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
        Assert.All(drafts, b => Assert.DoesNotContain(ChairOf(b.Address), said, StringComparison.Ordinal));
        Assert.All(seen.FindAll(b => b.Address.Contains("/group-", StringComparison.Ordinal)), b => Assert.Contains(ChairOf(b.Address), said, StringComparison.Ordinal));
        foreach (var hidden in drafts.Select(b => "/api/v1" + b.Address).Concat(["/api/v1/draft", "/api/v1/draft/bodies", "/api/v1/draft/organisations", "/api/v1/draft/protocols", "/api/v1/draft/reviews", "/api/v1/draft/scorecard", "/api/v1/draft/compare", "/api/v1/draft/popolo.json", "/api/v1/places/area-of-draft"]))
        {
            Assert.Equal(HttpStatusCode.NotFound, (await App.Visitor().GetAsync(hidden)).StatusCode);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Nobody_is_named_for_programs_whose_name_is_not_published(int seed)
    {
        await new RandomWorld(new Random(seed)).Keep(App.Store);
        await using var db = App.Store.Open();
        await db.ListAll();
        var people = await db.People().Where(p => p.Name.StartsWith("Person ")).ToListAsync();
        var bodies = await db.Bodies().Where(b => b.IsPublished && b.Partnership.IsPublished).Select(b => "/api/v1/" + b.Partnership.Slug + "/bodies/" + b.Slug).ToListAsync();
        var organisations = await db.Organisations().Select(o => "/api/v1/saltmarsh/organisations/" + o.Slug).ToListAsync();

        var answers = new List<string>();
        foreach (var asked in Asked.Concat(bodies).Concat(organisations).SelectMany(a => new[] { a, a + "?on=2007", a + "?on=2010" }))
        {
            answers.Add(await App.Visitor().GetStringAsync(asked));
        }

        var said = string.Concat(answers);
        Assert.NotEmpty(people.FindAll(p => !p.IsPublished));
        Assert.All(people.FindAll(p => !p.IsPublished), p => Assert.DoesNotMatch($"{p.Name}\\b|{p.Slug}\\b", said));
        Assert.Contains(people.FindAll(p => p.IsPublished), p => said.Contains($"\"{p.Name}\"", StringComparison.Ordinal) && said.Contains($"/people/{p.Slug}\"", StringComparison.Ordinal));
    }

    private static string ChairOf(string address) => address.Split("/") is ["", var partnership, _, var body] ? $"\"Chair of {body} of {partnership}\"" : "";

    private static IEnumerable<string> Asked =>
        new[] { "saltmarsh", "downland" }.SelectMany(p => new[] { "", "/bodies", "/organisations", "/protocols", "/reviews", "/scorecard", "/compare", "/popolo.json" }, (p, below) => $"/api/v1/{p}{below}")
            .Concat(["/api/v1", "/api/v1/places/area-of-saltmarsh"]);
}
