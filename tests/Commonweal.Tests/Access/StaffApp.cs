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

    internal MovingClock Clock { get; } = new();

    /// <summary>The six figures that an app with this key shows now.</summary>
    public string Code(byte[] key) => AuthenticatorCode.Of(key, AuthenticatorCode.IntervalAt(Clock.Now)).ToString("000000", System.Globalization.CultureInfo.InvariantCulture);

    public DateTime Now => Clock.Now.UtcDateTime;

    public void Later(TimeSpan by) => Clock.Now += by;

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

    /// <summary>The scopes of one of the two partnerships, of its board, its chair's seat and its organisation.</summary>
    public async Task<(Scope Partnership, Scope Body, Scope Seat, Scope Organisation)> Scopes(string slug)
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
            var trust = new Organisation($"{slug}-trust", $"Trust of the {slug}", null, null, Lifetime.NotStated, Citation.None);
            var chair = new Seat(board, "chair", new SeatWords("Chair", Role: SeatRole.Chair, Vote: Vote.Votes, Organisation: trust), Lifetime.NotStated, Citation.None);
            var second = new Seat(board, "second", new SeatWords("Second seat", Vote: Vote.Votes), Lifetime.NotStated, Citation.None);
            var holder = new Person($"{slug}-holder", "Jo Holder", Citation.None);
            chair.Appoint(new TermWords(holder), Given.Held("2025-01-01"), Citation.None);
            db.AddRange(partnership, board, chair, second, holder, trust, Given.Body(partnership, "Secret group", published: false));
            db.Listings.AddRange(new Listing(partnership.Id, trust.Id), new Listing(partnership.Id, holder.Id));
        }

        var shared = new Organisation("police", "Police", null, null, Lifetime.NotStated, Citation.None);
        db.Add(shared);
        db.Listings.AddRange(db.ChangeTracker.Entries<Partnership>().Select(p => new Listing(p.Entity.Id, shared.Id)).ToList());
        await db.SaveChangesAsync();
    }
}
