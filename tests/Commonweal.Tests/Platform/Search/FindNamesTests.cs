using Commonweal.Bodies;
using Commonweal.Bodies.Protocols;
using Commonweal.Bodies.Seats;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Search;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Platform.Search;

/// <summary>Things are found by the names that they have and had, and only by who may see them.</summary>
public sealed class FindNamesTests : StoreTests
{
    private readonly Partnership _saltmarsh = Given.Partnership();
    private readonly Partnership _downland = Given.Partnership("downland");

    [Fact]
    public async Task A_board_is_found_by_what_it_is_and_was_called()
    {
        var board = Given.Body(_saltmarsh, "Rural Forum");
        await Store.Keep(_saltmarsh, board);
        await Store.Change("saltmarsh", (db, _) => Renamed(db.Body("rural-forum"), "Countryside Group"));

        var (now, before) = (Assert.Single(await Find("countryside")), Assert.Single(await Find("forum rural")));

        Assert.Equal(("Countryside Group", "Countryside Group", null), (now.Name.Called, now.Name.Name, now.Name.CalledUntil?.ToString()));
        Assert.Equal(("Rural Forum", "Countryside Group", "2026-03-10"), (before.Name.Called, before.Name.Name, before.Name.CalledUntil?.ToString()));
        Assert.Equal((FoundThing.Body, "countryside-group", "saltmarsh"), (before.Page.PageOf, before.Page.Slug, before.Page.Whose.Slug));
    }

    [Fact]
    public async Task A_thing_that_is_found_by_two_of_its_names_is_found_once_by_the_nearer_one()
    {
        await Store.Keep(_saltmarsh, Given.Body(_saltmarsh, "Forum"), Given.Body(_saltmarsh, "Forum of the coast"), Given.Body(_saltmarsh, "Coastal forum"));
        await Store.Change("saltmarsh", (db, _) => Renamed(db.Body("forum"), "A Forum"));

        Assert.Equal(["Forum", "Forum of the coast", "Coastal forum"], (await Find("forum")).Select(f => f.Name.Called));
        Assert.Equal(["A Forum", "Coastal forum", "Forum of the coast"], (await Find("for")).Select(f => f.Name.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_joint_board_is_found_once_with_every_partnership_that_it_serves()
    {
        var joint = Given.Body(_saltmarsh, "Joint Board");
        joint.BelongTo(_downland, Lifetime.NotStated, Citation.None);
        await Store.Keep(_saltmarsh, _downland, joint);

        Assert.Equal(["downland", "saltmarsh"], Assert.Single(await Find("joint")).Pages.Select(p => p.Whose.Slug));
        Assert.Equal(["downland"], Assert.Single(await Find("joint", within: "downland")).Pages.Select(p => p.Whose.Slug));
    }

    [Fact]
    public async Task Everything_that_has_a_name_is_found_and_leads_to_the_page_that_shows_it()
    {
        var council = Given.Organisation("Marsh Council");
        var post = new Post("chief", "Marsh Chief", council, Lifetime.NotStated, Citation.None);
        var ann = Given.Person("Ann Marsh");
        var held = new PostHolding(post, ann, Lifetime.NotStated, Citation.None);
        var bob = Given.Person("Bob Marsh");
        var board = Given.Body(_saltmarsh, "Marsh Board");
        var chair = new Seat(board, "chair", new SeatWords("Chair", Role: SeatRole.Chair), Lifetime.NotStated, Citation.None);
        chair.Appoint(new TermWords(bob), Given.Held(until: "2008"), Citation.None);
        var area = Given.Area("Marsh End");
        var protocol = new Protocol(_saltmarsh, "protocol", new ProtocolWords("Marsh Compact"), Lifetime.NotStated, Citation.None);
        await Store.Keep(_saltmarsh, council, post, ann, held, bob, board, chair, area, protocol, new PersonName(ann, "Ann Marsh-Reed", Given.Held(until: "2005"), Citation.None));
        await using (var db = Open())
        {
            db.AddRange(new Entity[] { council, post, held, area }.Select(t => new Listing(_saltmarsh.Id, t.Id)));
            await db.SaveChangesAsync();
        }

        var found = await Find("marsh");

        Assert.Equal(
            [
                (FoundThing.Body, "Marsh Board", FoundThing.Body, "marsh-board"),
                (FoundThing.Organisation, "Marsh Council", FoundThing.Organisation, "marsh-council"),
                (FoundThing.Post, "Marsh Chief", FoundThing.Organisation, "marsh-council"),
                (FoundThing.Person, "Ann Marsh", FoundThing.Organisation, "marsh-council"),
                (FoundThing.Person, "Bob Marsh", FoundThing.Body, "marsh-board"),
                (FoundThing.Place, "Marsh End", FoundThing.Place, "marsh-end"),
                (FoundThing.Protocol, "Marsh Compact", FoundThing.Protocol, "protocol"),
            ],
            found.Select(f => (f.Name.What, f.Name.Name, f.Page.PageOf, f.Page.Slug)).OrderBy(f => f.What).ThenBy(f => f.Name, StringComparer.Ordinal));
        Assert.Equal("Ann Marsh-Reed", Assert.Single(await Find("reed")).Name.Called);
        Assert.Equal("2008", found.Single(f => f.Name.Name == "Bob Marsh").Page.AskedOn(TestApp.Today)?.ToString());
    }

    private static bool Renamed(Body body, string name)
    {
        body.Rename(name, Slug.Of(name));
        return true;
    }

    private async Task<IReadOnlyList<Found>> Find(string asked, string? within = null)
    {
        await using var db = Open(drafts: false);
        var find = new FindNames(db, db.Partnerships().Where(p => within == null || p.Slug == within).Whose());
        return await find.ShowAsync(await find.HitsAsync(new Asked(asked)));
    }
}
