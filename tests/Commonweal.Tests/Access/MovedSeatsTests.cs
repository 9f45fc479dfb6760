using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Access;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Access;

/// <summary>What becomes of seats on paper, where several are called alike.</summary>
[Trait("Runs", "on both databases")]
public sealed class MovedSeatsTests : IAsyncLifetime
{
    private const string Paper = "/staff/north/proposals/one-fewer";

    private readonly StaffApp _site = new();
    private HttpClient _manager = null!;

    public async ValueTask InitializeAsync()
    {
        _manager = await _site.Person((Role.PartnershipManager, (await _site.Scopes("north")).Partnership));
        await _site.Store.Change("north", (db, north) =>
        {
            var (jo, council) = (db.Set<Person>().Single(p => p.Slug == "north-holder"), Given.Body(north, "Council of chairs"));
            db.Add(council);
            foreach (var n in Enumerable.Range(1, 4))
            {
                var group = Given.Body(north, $"Group {n}");
                var member = new Seat(group, "member", new SeatWords("Member"), Lifetime.NotStated, Citation.None);
                member.Appoint(new TermWords(jo), Given.Held("2025-01-01"), Citation.None);
                var follows = new Seat(council, n == 1 ? "group-chair" : $"group-chair-{n}", new SeatWords("Group chair"), Lifetime.NotStated, Citation.None);
                follows.FollowTheChairOf(group);
                db.AddRange(group, member, follows);
            }

            return 0;
        });
        await (await _manager.Visit("/staff/north/proposals/begin")).Send(("Name", "One fewer"), ("From-day", "1"), ("From-month", "4"), ("From-year", "2026"));
        await (await _manager.Visit($"{Paper}/acts/merge")).Send(("Olds", "group-1"), ("Into", "group-2"));
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Whoever_would_hold_two_seats_of_one_name_sits_twice() =>
        Assert.Contains("Jo Holder, on Group 2: Member; Member", (await _manager.Visit(Paper)).Text, StringComparison.Ordinal);

    [Fact]
    public async Task A_seat_that_comes_to_follow_another_chair_is_named_among_all_beside_it()
    {
        var done = await (await _manager.Visit($"{Paper}/adopt")).Send(("From-day", "1"), ("From-month", "4"), ("From-year", "2026"), ("By", "the Board"), ("DecidedOn-day", "9"), ("DecidedOn-month", "3"), ("DecidedOn-year", "2026"));

        Assert.Empty(done.Errors);
        await using var db = _site.Store.Open();
        var seats = await db.Seats().Where(s => s.Body.Slug == "council-of-chairs").OrderBy(s => s.Slug).Select(s => s.Slug).ToListAsync();
        Assert.Equal(["group-chair", "group-chair-2", "group-chair-3", "group-chair-4", "group-chair-5"], seats);
    }
}
