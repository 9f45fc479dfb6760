using System.Net;
using Commonweal.Bodies;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Site;

/// <summary>Visits to a site with the samples in it, on SQLite and again on PostgreSQL.</summary>
[Trait("Runs", "on both databases")]
public abstract class PageTests : IAsyncDisposable
{
    protected TestApp App { get; } = new();

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected Task<Screen> Visit(string address) => App.Visit(address);

    /// <summary>What an officer does while the site is running.</summary>
    protected Task<T> Change<T>(string partnership, Func<CommonwealDb, Partnership, T> change) => App.Store.Change(partnership, change);

    protected Task<Body> GivenBody(string name, Lifetime? lifetime = null, bool published = true, string partnership = "cheshire") =>
        Change(partnership, (db, it) =>
        {
            var body = new Body(it, Slug.Of(name), new BodyWords(name), lifetime ?? Lifetime.NotStated, new Citation("Minutes of 2005", null, null));
            if (published)
            {
                body.Publish();
            }

            db.Add(body);
            return body;
        });

    /// <summary>What may not be seen cannot be told from what is not there.</summary>
    protected async Task ShouldNotBeThere(string address)
    {
        using var answer = await App.Visitor().GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}

/// <summary>Writing to a store as an officer would.</summary>
public static class Changing
{
    public static async Task<T> Change<T>(this TestStore store, string partnership, Func<CommonwealDb, Partnership, T> change)
    {
        await using var db = store.Open();
        var done = change(db, await db.Partnerships().SingleAsync(p => p.Slug == partnership));
        await db.SaveChangesAsync();
        return done;
    }

    public static Body Body(this CommonwealDb db, string slug) => db.Bodies().Include(b => b.Placements).Single(b => b.Slug == slug);
}
