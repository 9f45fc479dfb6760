using Commonweal.Bodies;
using Commonweal.Bodies.Changes;
using Commonweal.Bodies.Seats;
using Commonweal.Bodies.Signposts;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Commonweal.Tests.Platform;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Bodies;

/// <summary>History is told only of what everybody may see today (model.md, Caches: each read model has its own leak test).</summary>
public sealed class ChangesTests : StoreTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Changes_are_told_of_whatever_is_published_and_of_nothing_else(int seed)
    {
        await new RandomWorld(new Random(seed)).Keep(Store);
        await using var db = Open(drafts: false);
        var told = await db.Changes(db.Partnerships()).ToListAsync();

        var things = await ThingsOf(told);
        var seen = await db.Partnerships().Select(p => p.Id).Concat(db.Bodies().Select(b => b.Id)).Concat(db.Seats().Select(s => s.Id))
            .Concat(db.Set<Signpost>().Select(s => s.Id)).ToListAsync();
        Assert.NotEmpty(seen);
        Assert.Superset(seen.ToHashSet(), things);
        var bodies = await db.Bodies().Select(b => b.Id).ToListAsync();
        await using var all = Open();
        var drafts = await all.Bodies().Where(b => !bodies.Contains(b.Id)).Select(b => b.Id).ToListAsync();
        drafts.AddRange(await all.Seats().Where(s => drafts.Contains(s.BodyId)).Select(s => s.Id).ToListAsync());
        drafts.AddRange(await all.Partnerships().Where(p => !p.IsPublished).Select(p => p.Id).ToListAsync());
        drafts.AddRange(await all.Set<Commonweal.People.Person>().Select(p => p.Id).ToListAsync());
        Assert.NotEmpty(drafts);
        Assert.DoesNotContain(things, drafts.Contains);
    }

    [Fact]
    public async Task Each_change_is_told_once_with_the_name_of_today_and_the_page_that_shows_it()
    {
        var partnership = Given.Partnership();
        var board = Given.Body(partnership, "Board");
        var chair = new Seat(board, "chair", new SeatWords("Chair"), Lifetime.NotStated, Citation.None);
        await Store.Keep(partnership, board, chair);
        await Store.Change("saltmarsh", (db, _) =>
        {
            db.Body("board").Rename("Health Board", "health-board");
            db.Seats().Include(s => s.Body).Include(s => s.Terms).Single().FallVacant(null, Lifetime.NotStated, Citation.None);
            return 0;
        });

        await using var db = Open(drafts: false);
        var told = await db.Changes(db.Partnerships()).OrderBy(c => c.Sequence).Select(c => $"{c.Partnership}{c.Page} {c.Name}: {c.Verb}").ToListAsync();

        Assert.Contains("saltmarsh saltmarsh: published", told);
        Assert.Contains("saltmarsh/bodies/health-board Health Board: renamed", told);
        Assert.Contains("saltmarsh/bodies/health-board Health Board: published", told);
        Assert.Single(told, "saltmarsh/bodies/health-board Health Board, Chair: fell vacant");
        Assert.Equal(await db.History.CountAsync(), told.Count);
    }

    [Fact]
    public async Task What_was_withdrawn_is_told_no_more_and_all_of_it_again_when_it_is_published_again()
    {
        await Store.Keep(Given.Partnership());
        await Store.Change("saltmarsh", (db, it) => db.Add(Given.Body(it, "Board")));
        var before = await Told();

        await Store.Change("saltmarsh", (db, _) => { db.Body("board").Withdraw(); return 0; });
        var hidden = await Told();
        await Store.Change("saltmarsh", (db, _) => { db.Body("board").Publish(); return 0; });

        Assert.Contains(before, c => c.Name == "Board");
        Assert.DoesNotContain(hidden, c => c.Name == "Board");
        Assert.Equal(before.Count + 2, (await Told()).Count);
    }

    private async Task<List<Change>> Told()
    {
        await using var db = Open(drafts: false);
        return await db.Changes(db.Partnerships()).ToListAsync();
    }

    private async Task<HashSet<Guid>> ThingsOf(List<Change> told)
    {
        await using var db = Open();
        var lines = await db.History.ToDictionaryAsync(h => (h.OwnerId, h.Sequence), h => h.ThingId);
        return [.. told.Select(c => lines[(c.PartnershipId, c.Sequence)])];
    }
}
