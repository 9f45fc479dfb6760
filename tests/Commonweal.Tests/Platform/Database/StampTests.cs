using System.Text;
using Commonweal.Bodies;
using Commonweal.Platform;
using Commonweal.Platform.OpenData;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Platform.Database;

/// <summary>A stamp is raised by every write, in its transaction: no page is ever stale after a write (model.md).</summary>
public sealed class StampTests : StoreTests
{
    private readonly Partnership _saltmarsh = Given.Partnership();
    private readonly Partnership _downland = Given.Partnership("downland");

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await Store.Keep(_saltmarsh, _downland, Given.Body(_saltmarsh, "Board"));
        await Store.Keep(Given.Area("Marsh Ward"));
    }

    [Fact]
    public async Task A_write_to_a_partnership_raises_its_stamp_and_no_other() =>
        Assert.Equal([_saltmarsh.Id], await RaisedBy(async () => await Store.Keep(Given.Body(_saltmarsh, "Executive"))));

    [Fact]
    public async Task A_verb_that_only_states_something_of_a_body_raises_it_too() =>
        Assert.Equal([_saltmarsh.Id], await RaisedBy(async () =>
        {
            await using var db = Open();
            var (board, mode) = (await db.Bodies().SingleAsync(), Given.Kind(_saltmarsh, Commonweal.Platform.Kinds.KindOf.Mode, "Advises"));
            db.Add(mode);
            board.TakeOn(mode, 1, "Advises the council", Given.Held(), Citation.None);
            await db.SaveChangesAsync();
        }));

    [Fact]
    public async Task Removing_raises_it() =>
        Assert.Equal([_saltmarsh.Id], await RaisedBy(() => Import(_saltmarsh, new ImportWishes(Replaces: true))));

    [Fact]
    public async Task What_all_share_raises_the_stamp_of_the_installation() =>
        Assert.Equal([Owner.Installation], await RaisedBy(() => Store.Keep(Given.Area("Down Ward"))));

    [Fact]
    public async Task One_save_raises_each_stamp_that_it_concerns_once()
    {
        var before = await Stamps();

        await Store.Keep(Given.Body(_saltmarsh, "Executive"), Given.Body(_saltmarsh, "Forum"), Given.Body(_downland, "Board"));

        var after = await Stamps();
        Assert.Equal((before[_saltmarsh.Id] + 1, before[_downland.Id] + 1), (after[_saltmarsh.Id], after[_downland.Id]));
    }

    [Fact]
    public async Task An_import_that_only_lists_a_shared_thing_raises_the_stamp_of_its_partnership()
    {
        await Import(_downland, new ImportWishes(), ("areas.csv", "area,name\nmarsh-ward,Marsh Ward\n"));

        Assert.Equal([_saltmarsh.Id], await RaisedBy(() => Import(_saltmarsh, new ImportWishes(), ("areas.csv", "area,name\nmarsh-ward,Marsh Ward\n"))));
    }

    [Fact]
    public async Task Reading_and_a_save_of_nothing_raise_none() =>
        Assert.Empty(await RaisedBy(async () =>
        {
            await using var db = Open();
            await db.Bodies().ToListAsync();
            await db.SaveChangesAsync();
        }));

    private async Task<List<Guid>> RaisedBy(Func<Task> act)
    {
        var before = await Stamps();
        await act();
        return [.. (await Stamps()).Where(s => s.Value != before.GetValueOrDefault(s.Key)).Select(s => s.Key)];
    }

    private async Task<Dictionary<Guid, long>> Stamps()
    {
        await using var db = Open();
        return await db.Stamps.ToDictionaryAsync(s => s.OwnerId, s => s.Value);
    }

    private async Task Import(Partnership partnership, ImportWishes wishes, params (string Name, string Text)[] files)
    {
        var bundle = new Bundle();
        bundle.Add("partnership.csv", Encoding.UTF8.GetBytes($"partnership,name,published\n{partnership.Slug},{partnership.Name},true\n"));
        foreach (var (name, text) in files)
        {
            bundle.Add(name, Encoding.UTF8.GetBytes(text));
        }

        await using var db = Open();
        var outcome = await new Import(db, Modules.Registers).RunAsync(bundle, wishes, CancellationToken.None);
        Assert.Empty(outcome.Faults);
    }
}
