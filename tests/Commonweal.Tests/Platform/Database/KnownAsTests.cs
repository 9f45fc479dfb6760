using Commonweal.Bodies;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Platform.Database;

/// <summary>A renamed thing keeps its old slug, which leads to it for ever (model.md).</summary>
public sealed class KnownAsTests : StoreTests
{
    private readonly Partnership _saltmarsh = Given.Partnership();

    [Fact]
    public async Task A_renamed_body_is_still_found_where_it_was()
    {
        var board = Given.Body(_saltmarsh, "Board");
        await Store.Keep(_saltmarsh, board);

        await Rename(board, "Executive", "executive");

        Assert.Equal([("board", "Board", "2026-03-10"), ("executive", "Executive", null)], await Addresses(board.Id));
    }

    [Fact]
    public async Task A_renamed_partnership_is_still_found_where_it_was()
    {
        await Store.Keep(_saltmarsh);

        await using (var db = Open())
        {
            (await db.Partnerships().SingleAsync()).Rename("Marsh and Coast", "marsh-and-coast");
            await db.SaveChangesAsync();
        }

        Assert.Equal([("marsh-and-coast", "Marsh and Coast", null), ("saltmarsh", "saltmarsh", "2026-03-10")], await Addresses(_saltmarsh.Id));
    }

    [Fact]
    public async Task A_body_that_takes_its_old_name_again_has_left_the_one_between()
    {
        var board = Given.Body(_saltmarsh, "Board");
        await Store.Keep(_saltmarsh, board);

        await Rename(board, "Executive", "executive");
        await Rename(board, "Board", "board");

        Assert.Equal([("board", "Board", null), ("executive", "Executive", "2026-03-10")], await Addresses(board.Id));
    }

    [Fact]
    public async Task A_former_name_of_which_nobody_knows_the_end_stays_so_when_the_body_is_renamed()
    {
        var board = Given.Body(_saltmarsh, "Board");
        await Store.Keep(_saltmarsh, board);
        await using (var db = Open())
        {
            db.Add(new KnownAs(board, board.Book, "Forum", "forum", until: null, Citation.None));
            await db.SaveChangesAsync();
        }

        await Rename(board, "Executive", "executive");

        Assert.Equal([("board", "Board", "2026-03-10"), ("executive", "Executive", null), ("forum", "Forum", null)], await Addresses(board.Id));
    }

    [Fact]
    public async Task Nobody_else_can_take_a_former_address()
    {
        var board = Given.Body(_saltmarsh, "Board");
        await Store.Keep(_saltmarsh, board);
        await Rename(board, "Executive", "executive");

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => Store.Keep(Given.Body(_saltmarsh, "Board")));

        await using var db = Open();
        Assert.Equal(["executive"], await db.Bodies().Select(b => b.Slug).ToListAsync());
    }

    [Fact]
    public async Task Two_bodies_of_one_partnership_cannot_share_an_address_and_those_of_two_can()
    {
        var other = Given.Partnership("downland");
        await Store.Keep(_saltmarsh, other, Given.Body(_saltmarsh, "Board"));

        await Store.Keep(Given.Body(other, "Board"));

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => Store.Keep(Given.Body(_saltmarsh, "Board")));
    }

    private async Task Rename(Body body, string name, string slug)
    {
        await using var db = Open();
        (await db.Bodies().SingleAsync(b => b.Id == body.Id)).Rename(name, slug);
        await db.SaveChangesAsync();
    }

    private async Task<List<(string Slug, string Name, string? Until)>> Addresses(Guid id)
    {
        await using var db = Open();
        var known = await db.KnownAs.Where(k => k.ThingId == id).ToListAsync();
        return [.. known.Select(k => (k.Slug, k.Name, k.Until?.ToString())).Order()];
    }
}
