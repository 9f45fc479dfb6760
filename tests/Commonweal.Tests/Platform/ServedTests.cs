using Commonweal.Platform.Database;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Platform;

/// <summary>Whoever writes much into a SQLite file can tell whether a server lets others in meanwhile (S9).</summary>
public sealed class ServedTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("commonweal-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_file_is_served_from_when_the_first_server_has_it_until_the_last_lets_go()
    {
        var store = Store.InFolder(_folder);
        await using var db = store.Open(FixedClock.Standing);
        Assert.False(Sqlite.IsServed(db));

        await using (await store.ServeAsync(TestContext.Current.CancellationToken))
        {
            await using (await store.ServeAsync(TestContext.Current.CancellationToken))
            {
                Assert.True(Sqlite.IsServed(db));
            }

            Assert.True(Sqlite.IsServed(db));
        }

        Assert.False(Sqlite.IsServed(db));
    }

    [Fact]
    public async Task On_PostgreSQL_nobody_waits_and_so_nobody_says_so() => Assert.Null(await Store.Postgres("Host=127.0.0.1").ServeAsync(TestContext.Current.CancellationToken));
}
