using Commonweal.Bodies;
using Commonweal.Bodies.Protocols;
using Commonweal.Bodies.Seats;
using Commonweal.People;
using Commonweal.Places;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Search;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Platform.Search;

/// <summary>Search finds what one finds who reads every name that may be seen, one after the other: no draft, and nothing less (model.md, Caches).</summary>
public sealed class SearchedWorldTests : StoreTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Search_finds_each_name_that_may_be_seen_and_no_other_whatever_is_done(int seed)
    {
        var chance = new Random(seed);
        await new RandomWorld(chance).Keep(Store);
        await Hold(chance);
        await AssertFoundIsSeen(chance);

        for (var act = 0; act < 4; act++)
        {
            await Act(chance);
            await AssertFoundIsSeen(chance);
        }
    }

    private async Task AssertFoundIsSeen(Random chance)
    {
        await using var all = Open(drafts: true);
        await using var seen = Open(drafts: false);
        var (names, counted) = (await ReadAll(all), (Found: 0, Hidden: 0));
        var words = names.SelectMany(n => Folding.Fold(n.Name).Split(' ', StringSplitOptions.RemoveEmptyEntries)).Distinct().Order(StringComparer.Ordinal).ToList();
        foreach (var question in Questions(words, chance))
        {
            var asked = new Asked(question);
            var may = names.Where(n => asked.Finds(Folding.Fold(n.Name))).ToLookup(n => n.IsSeen, n => n.ThingId);

            var hits = await new FindNames(seen, seen.Partnerships().Whose()).HitsAsync(asked);

            Assert.Equal(may[true].Distinct().Order(), hits.Select(h => h.ThingId).Order());
            counted = (counted.Found + hits.Count, counted.Hidden + may[false].Count());
        }

        Assert.All([counted.Found, counted.Hidden], n => Assert.True(n > 10, $"The questions find {counted}, too few to say anything"));
    }

    private static IEnumerable<string> Questions(List<string> words, Random chance) =>
        new[] { "g", "group", "person", "p" }.Concat(Enumerable.Range(0, 12).Select(_ => string.Join(' ', Enumerable.Range(0, chance.Next(1, 3)).Select(_ =>
        {
            var word = words[chance.Next(words.Count)];
            return word[..chance.Next(1, word.Length + 1)];
        }))));

    /// <summary>Gives the world posts that are held, and lets each partnership list what is shared.</summary>
    private async Task Hold(Random chance)
    {
        await using var db = Open();
        var organisations = await db.Organisations().ToListAsync();
        var people = await db.People().ToListAsync();
        foreach (var number in Enumerable.Range(1, 5))
        {
            var post = new Post($"post-{number}", $"Officer {number}", organisations[chance.Next(organisations.Count)], Given.AnyLifetime(chance), Citation.None);
            db.AddRange(post, new PostHolding(post, people[chance.Next(people.Count)], Given.AnyLifetime(chance), Citation.None));
        }

        await db.SaveChangesAsync();
        var partnerships = await db.Partnerships().Select(p => p.Id).ToListAsync();
        var shared = organisations.Select(o => o.Id).Concat(await db.Posts().Select(p => p.Id).ToListAsync())
            .Concat(await db.PostHoldings().Select(p => p.Id).ToListAsync()).Concat(await db.Areas().Select(a => a.Id).ToListAsync());
        db.Listings.AddRange(shared.SelectMany(_ => partnerships, (thing, p) => (thing, p)).Where(_ => chance.Next(3) == 0).Select(l => new Listing(l.p, l.thing)));
        await db.SaveChangesAsync();
    }

    private async Task Act(Random chance)
    {
        await using var db = Open();
        foreach (var body in await db.Bodies().ToListAsync())
        {
            (chance.Next(6) switch
            {
                0 => () => body.Rename($"Panel {chance.Next(9)} of {body.Name}", $"panel-{chance.Next(1_000_000)}"),
                1 => body.IsPublished ? body.Withdraw : body.Publish,
                _ => (Action)(() => { }),
            })();
        }

        foreach (var person in await db.People().ToListAsync())
        {
            (person.IsPublished && chance.Next(3) == 0 ? person.Withdraw : (Action)(() => person.Describe($"Somebody {chance.Next(9)}", Citation.None)))();
        }

        var former = await db.KnownAs.Where(k => k.UntilEarliest != null).FirstOrDefaultAsync();
        former?.Became($"Tribunal {chance.Next(9)}");
        await db.SaveChangesAsync();
    }

    private static async Task<List<(Guid ThingId, string Name, bool IsSeen)>> ReadAll(CommonwealDb db)
    {
        var partnerships = await db.Partnerships().ToDictionaryAsync(p => p.Id);
        var bodies = (await db.Bodies().Include(b => b.Belongings).ToListAsync()).ToDictionary(b => b.Id);
        var listings = (await db.Listings.ToListAsync()).Where(l => partnerships[l.PartnershipId].IsPublished).ToLookup(l => l.ThingId, l => l.PartnershipId);
        bool IsBodySeen(Guid id) => bodies[id].IsPublished && partnerships[bodies[id].PartnershipId].IsPublished;
        var sat = (await db.Seats().Include(s => s.Terms).Include(s => s.Deputies).ToListAsync())
            .Where(s => IsBodySeen(s.BodyId) && (s.ChairOfId is null || IsBodySeen(s.ChairOfId.Value)))
            .SelectMany(s => s.Terms.Select(t => t.PersonId).Concat(s.Deputies.Select(d => d.PersonId)));
        var held = (await db.PostHoldings().Include(h => h.Post).ToListAsync())
            .Where(h => listings[h.Id].Intersect(listings[h.PostId]).Intersect(listings[h.Post.OrganisationId!.Value]).Any()).Select(h => h.PersonId);
        var shown = sat.Concat(held).ToHashSet();
        var known = (await db.KnownAs.ToListAsync()).ToLookup(k => k.ThingId, k => k.Name);
        var people = await db.People().ToListAsync();
        return
        [
            .. partnerships.Values.SelectMany(p => known[p.Id].Append(p.Name).Append(p.ShortName ?? p.Name).Select(n => (p.Id, n, p.IsPublished))),
            .. bodies.Values.SelectMany(b => known[b.Id].Append(b.Name).Select(n => (b.Id, n, IsBodySeen(b.Id)))),
            .. (await db.Organisations().ToListAsync()).SelectMany(o => known[o.Id].Append(o.Name).Select(n => (o.Id, n, listings.Contains(o.Id)))),
            .. (await db.Posts().ToListAsync()).Select(p => (p.Id, p.Title, listings.Contains(p.Id))),
            .. (await db.Areas().ToListAsync()).Select(a => (a.Id, a.Name, listings.Contains(a.Id))),
            .. (await db.Protocols().ToListAsync()).Select(p => (p.Id, p.Title, partnerships[p.PartnershipId].IsPublished)),
            .. people.Select(p => (p.Id, p.Name, p.IsPublished && shown.Contains(p.Id))),
            .. (await db.PersonNames().ToListAsync()).Select(n => (n.PersonId, n.Name, n.Person.IsPublished && shown.Contains(n.PersonId))),
        ];
    }
}
