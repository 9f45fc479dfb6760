using System.Security.Cryptography;
using System.Xml.Linq;
using Commonweal.Platform.Keys;
using Commonweal.Tests.Site;
using Commonweal.Web.Hosting;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Hosting;

/// <summary>Several servers on one store start at once and read what each of them sealed (design.md, 3.15).</summary>
public sealed class SeveralServersTests : StoreTests
{
    [Fact]
    public async Task What_one_server_sealed_another_reads_and_so_does_one_that_starts_later()
    {
        await using var first = new Server(Store);
        await using var second = new Server(Store);
        var cookie = Protector(first).Protect("signed in");

        Assert.Equal("signed in", Protector(second).Unprotect(cookie));
        await first.DisposeAsync();
        await using var later = new Server(Store);
        Assert.Equal("signed in", Protector(later).Unprotect(cookie));
        await using var db = Open();
        Assert.Equal(1, await db.Keys().CountAsync());
    }

    [Fact]
    public async Task A_server_on_another_store_cannot_read_it()
    {
        await using var other = await TestStore.Empty();
        await using var first = new Server(Store);
        await using var stranger = new Server(other);

        Assert.Throws<CryptographicException>(() => Protector(stranger).Unprotect(Protector(first).Protect("signed in")));
    }

    /// <summary>Each would else seal with a key that the others do not look for until the next day.</summary>
    [Fact]
    public void Servers_that_each_make_a_key_at_the_same_moment_take_the_first()
    {
        var (one, other) = (new KeptKeys(Store.Store, FixedClock.Standing), new KeptKeys(Store.Store, FixedClock.Standing));

        one.StoreElement(Key("2026-03-10T12:00:00Z"), "key-1");
        other.StoreElement(Key("2026-03-10T12:00:01Z"), "key-2");
        other.StoreElement(Key("2026-06-08T12:00:00Z"), "key-3");

        Assert.Equal(["2026-03-10T12:00:00Z", "2026-06-08T12:00:00Z"], one.GetAllElements().Select(e => e.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_takes_keys_back_is_kept_each_time()
    {
        var keys = new KeptKeys(Store.Store, FixedClock.Standing);

        keys.StoreElement(new XElement("revocation"), "revocation-1");
        keys.StoreElement(new XElement("revocation"), "revocation-2");

        Assert.Equal(2, keys.GetAllElements().Count);
    }

    [Fact]
    public async Task Servers_that_start_at_once_on_an_empty_database_make_it_ready_one_after_another()
    {
        Assert.SkipUnless(TestStore.IsPostgres, "SQLite has one server at a time");
        await using var nothing = await TestStore.Nothing();
        await using var first = new Server(nothing);
        await using var second = new Server(nothing);
        await using var third = new Server(nothing);

        var shown = await Task.WhenAll(new[] { first, second, third }.Select(server => Task.Run(() => server.Visit("/cheshire"))));

        Assert.Equal(["The Cheshire Partnership"], shown.Select(s => s.Heading).Distinct());
        await using var db = nothing.Open();
        Assert.Equal(1, await db.Keys().CountAsync());
    }

    private static XElement Key(string from) => new("key", new XElement("activationDate", from));

    private static IDataProtector Protector(TestApp server) => server.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("cookies");

    private sealed class Server(TestStore store) : TestApp(store)
    {
        protected override bool KeepsTheStore => false;
    }
}
