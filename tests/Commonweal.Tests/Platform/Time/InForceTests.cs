using Commonweal.Places;
using Commonweal.Platform;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Platform.Time;

public sealed class InForceTests : StoreTests
{
    [Fact]
    public async Task The_database_and_the_lifetime_agree_on_what_is_in_force()
    {
        var chance = new Random(2009);
        var areas = Enumerable.Range(1, 150).Select(n => new Area($"area-{n}", $"Area {n}", null, Given.AnyLifetime(chance), Citation.None)).ToList();
        await Store.Keep([.. areas]);
        await using var db = Open();

        foreach (var area in areas.Where(a => a.Lifetime.From is not null))
        {
            var edge = area.Lifetime.From!.Value.Earliest;
            foreach (var day in new[] { edge.AddDays(-1), edge, area.Lifetime.Until?.Latest.AddDays(1) ?? Given.AnyDay(chance) })
            {
                var inForce = await db.Areas().InForce(day).Select(a => a.Code).ToListAsync();

                Assert.Equal(areas.Where(a => a.Lifetime.Includes(day)).Select(a => a.Code).Order(), inForce.Order());
            }
        }
    }
}
