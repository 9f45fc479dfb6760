using System.Text;
using Commonweal.Bodies;
using Commonweal.Bodies.Statements;
using Commonweal.Governance;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.OpenData;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Hosting;

/// <summary>A site that has kept its pages shows after each write what a site shows that has kept none (model.md, Caches).</summary>
[Trait("Runs", "on both databases")]
public sealed class NeverStaleTests : IAsyncLifetime
{
    private static readonly string[] Pages =
    [
        "/", "/cheshire", "/cheshire/structure", "/chorley", "/chorley/who-does-what", "/cheshire/bodies/a-group", "/chorley/bodies/a-group", "/wold", "/wold/bodies/board",
        "/search?q=group", "/api/v1/cheshire/bodies", "/cheshire/changes.atom",
        "/cheshire/governance", "/chorley/governance?rule=size", "/cheshire/governance/changes", "/api/v1/chorley/governance",
    ];

    private readonly TestApp _site = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task No_page_is_stale_after_any_write_by_an_officer_or_by_an_import_beside_the_server(int seed)
    {
        var chance = new Random(seed);
        await _site.Store.Change("cheshire", (db, cheshire) => db.Add(Given.Body(cheshire, "A Group")).Entity);
        await Import(chance);

        for (var write = 0; write < 6; write++)
        {
            await Shown(_site);   // now they are kept
            await (chance.Next(3) == 0 ? Import(chance) : Act(chance));
            await using var other = new OtherSite(_site.Store);

            var (kept, fresh) = (await Shown(_site), await Shown(other));

            Assert.All(Pages, page => Assert.Equal(fresh[page], kept[page]));
        }
    }

    /// <summary>From a board by way of three joint groups, each kept by another partnership and answering to the next (decision 0019).</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task The_way_upwards_is_never_stale_however_many_joint_groups_it_passes(int seed)
    {
        var chance = new Random(seed);
        string[] pages = ["/first/bodies/board/answers", "/cy/first/bodies/board/answers", "/api/v1/first/bodies/board/answers", "/first/bodies/board"];
        string[] partnerships = ["first", "second", "third", "fourth"];
        await JointGroups(partnerships);
        Assert.Contains("Group of fourth", (await Shown(_site, pages))[pages[0]], StringComparison.Ordinal);

        for (var write = 0; write < 6; write++)
        {
            await Shown(_site, pages);   // now they are kept
            await _site.Store.Change(partnerships[^(1 + chance.Next(2))], (db, it) => { Turn(chance.Next(2) == 0 ? it : db.Bodies().Single(b => b.PartnershipId == it.Id), chance); return 0; });
            await using var other = new OtherSite(_site.Store);

            Assert.Equal(await Shown(other, pages), await Shown(_site, pages));
        }
    }

    private static void Turn(Collaboration whose, Random chance)
    {
        if (chance.Next(3) == 0)
        {
            (whose.IsPublished ? (Action)whose.Withdraw : whose.Publish)();
        }
        else
        {
            whose.Rename($"Renamed {chance.Next()}", whose.Slug);
        }
    }

    // Each group belongs to the partnership before its own, whose group answers to it.
    private async Task JointGroups(string[] partnerships)
    {
        var all = partnerships.Select(p => Given.Partnership(p)).ToList();
        await _site.Store.Keep([.. all]);
        for (var i = 0; i < all.Count; i++)
        {
            await _site.Store.Change(partnerships[i], (db, it) =>
            {
                var group = db.Add(Given.Body(it, i == 0 ? "Board" : $"Group of {it.Slug}")).Entity;
                if (i > 0)
                {
                    var before = db.Partnerships().Single(p => p.Slug == partnerships[i - 1]);
                    group.BelongTo(before, Lifetime.NotStated, Citation.None);
                    var line = db.Add(Given.Kind(before, KindOf.Line, "Reports to")).Entity;
                    db.Bodies().Include(b => b.Statements).Single(b => b.PartnershipId == before.Id).AnswerTo(Party.Of(group), line, null, Lifetime.NotStated, Citation.None);
                }

                return 0;
            });
        }
    }

    private static Task<Dictionary<string, string>> Shown(TestApp site) => Shown(site, Pages);

    private static async Task<Dictionary<string, string>> Shown(TestApp site, string[] pages)
    {
        using var visitor = site.Visitor();
        var shown = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            using var answer = await visitor.GetAsync(page);
            // What is not there says the id of the request.
            shown[page] = answer.IsSuccessStatusCode ? await answer.Content.ReadAsStringAsync() : $"{answer.StatusCode}";
        }

        return shown;
    }

    private Task<int> Act(Random chance) => _site.Store.Change("cheshire", (db, cheshire) =>
    {
        var (body, chorley) = (db.Bodies().Include(b => b.Belongings).First(b => b.Slug == "a-group"), db.Partnerships().Single(p => p.Slug == "chorley"));
        Collaboration whose = chance.Next(2) == 0 ? body : chorley;
        (chance.Next(6) switch
        {
            0 => whose.IsPublished ? whose.Withdraw : whose.Publish,
            4 => () => body.Open(new AccessWords(chance.Next(2) == 0, null, null, null), Lifetime.NotStated, Citation.None),
            5 => () => whose.Accept(new RuleNamed("english-partnership", "public-access"), $"Because {chance.Next()}", Party.Of("The Board"), Lifetime.NotStated, Citation.None),
            1 => () => chorley.LinkTo(Party.Of(cheshire), PartnershipLinkKind.WorksWith, null, Lifetime.NotStated, Citation.None),
            2 when body.Belongings.Count == 0 => () => body.BelongTo(chorley, Lifetime.NotStated, Citation.None),
            2 => () => body.BelongNoMore(body.Belongings[0]),
            _ => (Action)(() => body.Rename($"A Group {chance.Next()}", "a-group")),
        })();
        return 0;
    });

    // With a context of its own, as the verb of the command line has.
    private async Task Import(Random chance)
    {
        var bundle = new Bundle();
        bundle.Add("partnership.csv", Encoding.UTF8.GetBytes($"partnership,name,published\nwold,Wold Partnership {chance.Next()},yes\n"));
        bundle.Add("bodies.csv", Encoding.UTF8.GetBytes($"body,name,published\nboard,Board,{(chance.Next(2) == 0 ? "yes" : "no")}\n"));
        await using var db = _site.Store.Open();
        Assert.Empty((await new Import(db, Modules.Registers).RunAsync(bundle, new ImportWishes(), CancellationToken.None)).Faults);
    }

    private sealed class OtherSite(TestStore store) : TestApp(store)
    {
        protected override bool KeepsTheStore => false;   // it is the first one's
    }
}
