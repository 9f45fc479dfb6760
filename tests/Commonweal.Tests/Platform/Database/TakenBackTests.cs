using Commonweal.Bodies;
using Commonweal.Platform;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Platform.Database;

/// <summary>A mode or a function belongs to a partnership or to a body; taken back, it belongs to neither and goes.</summary>
public sealed class TakenBackTests : StoreTests
{
    [Fact]
    public async Task A_mode_and_a_function_that_are_taken_back_are_gone()
    {
        await using (var db = Open())
        {
            var partnership = Given.Partnership();
            var mode = Given.Kind(partnership, KindOf.Mode, "Advisory");
            partnership.Declare(mode, isPrimary: true, new ModeWords(null, null, null, null, null), Lifetime.NotStated, Citation.None);
            partnership.TakeOn(mode, 1, "Co-ordinating delivery", Lifetime.NotStated, Citation.None);
            db.AddRange(mode, partnership);
            await db.SaveChangesAsync();
        }

        await using (var db = Open())
        {
            var partnership = await db.Partnerships().Include(p => p.Statements).SingleAsync();
            partnership.TakeBack(partnership.Modes.Single());
            partnership.TakeBack(partnership.Functions.Single());
            await db.SaveChangesAsync();
        }

        await using var after = Open();
        Assert.Empty(await after.Modes().ToListAsync());
        Assert.Empty(await after.Functions().ToListAsync());
    }
}
