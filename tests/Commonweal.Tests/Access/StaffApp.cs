using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Access;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Commonweal.Tests.Access;

/// <summary>The site with two small partnerships that have nothing in common, for people who sign in; its clock moves when a test says so.</summary>
public class StaffApp() : TestApp(TestStore.CopyOf("staff", FillAsync).GetAwaiter().GetResult())
{
    public const string Password = "tide marsh heron bell";

    // Once for the whole run: a hash is meant to be slow.
    private static readonly Lazy<string> Hashed = new(() => new PasswordHasher<Account>().HashPassword(new Account("", ""), Password));

    private int _made;

    internal MovingClock Clock { get; } = new();

    internal virtual int Tries => 10_000;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
            services.Configure<TryLimit>(limit => limit.Tries = Tries);
        });
    }

    /// <summary>An account with roles; its password is <see cref="Password"/>.</summary>
    internal async Task<Account> Account(params (Role Role, Scope Over)[] roles)
    {
        await using var scope = Services.CreateAsyncScope();
        var number = Interlocked.Increment(ref _made);
        var account = new Account($"person{number}@example.org", $"Person {number}") { PasswordHash = Hashed.Value };
        var made = await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().CreateAsync(account);
        Assert.True(made.Succeeded, string.Join(", ", made.Errors.Select(e => e.Description)));
        await using var db = Store.Open();
        db.Attach(account);
        db.AddRange(roles.Select(r => new Grant(account, r.Role, r.Over)));
        await db.SaveChangesAsync();
        return account;
    }

    /// <summary>Somebody with these roles who has signed in by the form.</summary>
    internal async Task<HttpClient> Person(params (Role Role, Scope Over)[] roles) => await SignIn(await Account(roles));

    internal async Task<HttpClient> SignIn(Account account)
    {
        var visitor = this.Visitor();
        var after = await (await visitor.Visit("/account/sign-in")).Send(("Email", account.Email!), ("Password", Password));
        Assert.Equal("/staff", after.Address);
        return visitor;
    }

    /// <summary>The scopes of one of the two partnerships, of its board, its chair's seat and its organisation.</summary>
    internal async Task<(Scope Partnership, Scope Body, Scope Seat, Scope Organisation)> Scopes(string slug)
    {
        await using var db = Store.Open();
        var seat = db.Seats().Where(s => s.Body.Partnership.Slug == slug && s.Slug == "chair").Select(s => new { s.Id, s.BodyId, s.Body.PartnershipId }).Single();
        var organisation = db.Organisations().Single(o => o.Slug == $"{slug}-trust").Id;
        return (new(seat.PartnershipId), new(seat.PartnershipId, seat.BodyId), new(seat.PartnershipId, seat.BodyId, seat.Id), new(OrganisationId: organisation));
    }

    private static async Task FillAsync(Store store)
    {
        await using var db = store.Open(FixedClock.Standing);
        await Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.MigrateAsync(db.Database);
        foreach (var slug in new[] { "north", "south" })
        {
            var partnership = Given.Partnership(slug);
            var board = Given.Body(partnership, "Board");
            var chair = new Seat(board, "chair", new SeatWords("Chair", Role: SeatRole.Chair, Vote: Vote.Votes), Lifetime.NotStated, Citation.None);
            var second = new Seat(board, "second", new SeatWords("Second seat", Vote: Vote.Votes), Lifetime.NotStated, Citation.None);
            var holder = new Person($"{slug}-holder", "Jo Holder", Citation.None);
            chair.Appoint(new TermWords(holder), Given.Held("2025-01-01"), Citation.None);
            var trust = new Organisation($"{slug}-trust", $"Trust of the {slug}", null, null, Lifetime.NotStated, Citation.None);
            db.AddRange(partnership, board, chair, second, holder, trust, Given.Body(partnership, "Secret group", published: false));
            db.Listings.Add(new Listing(partnership.Id, trust.Id));
        }

        var shared = new Organisation("police", "Police", null, null, Lifetime.NotStated, Citation.None);
        db.Add(shared);
        db.Listings.AddRange(db.ChangeTracker.Entries<Partnership>().Select(p => new Listing(p.Entity.Id, shared.Id)).ToList());
        await db.SaveChangesAsync();
    }
}
