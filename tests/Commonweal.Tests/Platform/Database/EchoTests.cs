using Commonweal.Bodies;
using Commonweal.Bodies.Statements;
using Commonweal.Platform;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Platform.Database;

/// <summary>A write echoes in the partnerships whose pages show something of what was written to: no page is ever stale (model.md).</summary>
public sealed class EchoTests : StoreTests
{
    // Saltmarsh works with Downland; a group of Downland's belongs to Wold too; Fen stands alone.
    private readonly Partnership _saltmarsh = Given.Partnership();
    private readonly Partnership _downland = Given.Partnership("downland");
    private readonly Partnership _wold = Given.Partnership("wold");
    private readonly Partnership _fen = Given.Partnership("fen");
    private readonly Body _group;

    public EchoTests()
    {
        _group = Given.Body(_downland, "Group");
        _group.BelongTo(_wold, Lifetime.NotStated, Citation.None);
        _saltmarsh.LinkTo(Party.Of(_downland), PartnershipLinkKind.WorksWith, null, Lifetime.NotStated, Citation.None);
    }

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await Store.Keep(_saltmarsh, _downland, _wold, _fen, _group);
    }

    [Fact]
    public async Task A_write_echoes_in_those_that_show_it_and_in_those_that_show_them() =>
        Assert.Equal(Of(_downland, _wold), await RaisedBy(() => Store.Keep(Given.Body(_saltmarsh, "Board"))));

    [Fact]
    public async Task It_echoes_both_ways() =>
        Assert.Equal(Of(_downland, _saltmarsh), await RaisedBy(() => Store.Keep(Given.Body(_wold, "Board"))));

    [Fact]
    public async Task A_write_to_one_that_stands_alone_echoes_nowhere() =>
        Assert.Empty(await RaisedBy(() => Store.Keep(Given.Body(_fen, "Board"))));

    [Fact]
    public async Task Who_comes_to_show_it_by_the_write_is_told_as_far_as_three_links_away() =>
        Assert.Equal(Of(_downland, _saltmarsh, _wold), await RaisedBy(() => Store.Change("fen", (db, fen) =>
        {
            fen.LinkTo(Party.Of(db.Partnerships().Single(p => p.Slug == "saltmarsh")), PartnershipLinkKind.WorksWith, null, Lifetime.NotStated, Citation.None);
            return fen;
        })));

    [Fact]
    public async Task Who_shows_it_no_longer_after_the_write_is_told_too() =>
        Assert.Equal(Of(_downland, _wold), await RaisedBy(() => Store.Change("saltmarsh", (db, saltmarsh) =>
        {
            saltmarsh.TakeBack(db.Statements().Include(s => s.ToPartnership).Single(s => s.PartnershipId == saltmarsh.Id));
            return saltmarsh;
        })));

    [Fact]
    public async Task A_draft_echoes_like_what_is_published() =>
        Assert.Equal(Of(_downland, _wold), await RaisedBy(() => Store.Keep(Given.Body(_saltmarsh, "Board", published: false))));

    private static IEnumerable<Guid> Of(params Partnership[] partnerships) => partnerships.Select(p => p.Id).Order();

    private async Task<IEnumerable<Guid>> RaisedBy(Func<Task> write)
    {
        var before = await Echoes();
        await write();
        return (await Echoes()).Except(before).Select(e => e.Key).Order();
    }

    private async Task<Dictionary<Guid, long>> Echoes()
    {
        await using var db = Open();
        return await db.Echoes.ToDictionaryAsync(e => e.OwnerId, e => e.Value);
    }
}
