using System.Net.Mail;
using System.Text;
using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.Bodies.Waiting;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Access;
using Commonweal.Platform.Letters;
using Commonweal.Platform.Time;
using Commonweal.Tests.Platform;
using Commonweal.Tests.Platform.Jobs;
using Commonweal.Tests.Platform.Letters;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace Commonweal.Tests.Bodies.Waiting;

/// <summary>On Mondays whoever looks after something is told what waits there: one letter a week, and never an empty one.</summary>
[Trait("Runs", "on both databases")]
public sealed class WeeklyLetterTests : StoreTests
{
    private readonly MovedClock _clock = new(new DateTimeOffset(2026, 3, 9, 7, 0, 0, TimeSpan.Zero));   // a Monday
    private readonly MailSink _sink = new();
    private readonly Partnership _north = Given.Partnership("north");
    private readonly Person _jo = Given.Person("Jo Holder");
    private readonly Account _manager = new("ann@example.org", "Ann Manager"), _officer = new("bob@example.org", "Bob Officer");
    private readonly Body _board, _group;
    private readonly Seat _chair, _second;

    public WeeklyLetterTests()
    {
        (_board, _group) = (Given.Body(_north, "Board"), Given.Body(_north, "Quiet group"));
        _chair = new Seat(_board, "chair", new SeatWords("Chair"), Lifetime.NotStated, Citation.None);
        _second = new Seat(_group, "second", new SeatWords("Second"), Lifetime.NotStated, Citation.None);
    }

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _chair.FallVacant(null, Given.Held("2026-01-01"), Citation.None);
        _second.Appoint(new TermWords(_jo), Given.Held("2025-01-01", "2026-04-30"), Citation.None);
        await Store.Keep(_north, _board, _group, _chair, _second, _jo);
        await using var db = Open();
        db.AddRange(_manager, _officer, new Grant(_manager, Role.PartnershipManager, new Scope(_north.Id)), new Grant(_officer, Role.SupportOfficer, new Scope(_north.Id, _group.Id)));
        await db.SaveChangesAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await _sink.DisposeAsync();
        await base.DisposeAsync();
    }

    [Fact]
    public async Task Each_is_told_once_what_waits_in_what_is_theirs()
    {
        await Write();
        await Write();
        await Send();

        Assert.Equal(2, _sink.Taken.Count);
        Assert.Equal(["RCPT TO:<ann@example.org>", "RCPT TO:<bob@example.org>"], _sink.To.Order(StringComparer.Ordinal));
        Assert.Contains("What waits for you in north:\n\nVacant seats: 1\n- Chair, Board (1 January 2026)\n\nTerms that end within three months: 1\n- Second, Quiet group (30 April 2026)", Said("ann"), StringComparison.Ordinal);
        Assert.DoesNotContain("Chair, Board", Said("bob"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_written_where_nothing_waits_nor_on_another_day_nor_without_a_mail_server()
    {
        _clock.Move(TimeSpan.FromDays(1));
        await Write();
        Assert.Equal(0, await Letters());

        _clock.Move(TimeSpan.FromDays(6));
        await using (var db = Open())
        {
            await new WriteWeeklyLetters(db, _clock, MailServer.None).RunAsync(TestContext.Current.CancellationToken);
        }

        Assert.Equal(0, await Letters());
        await NothingWaits();
        await Write();
        Assert.Equal(0, await Letters());
    }

    [Fact]
    public async Task What_was_done_before_it_went_out_stops_it()
    {
        await Stopped(_officer);
        await Write();
        Assert.Equal(1, await Letters());
        await NothingWaits();

        await Send();

        Assert.Empty(_sink.Taken);
        await using var after = Open();
        Assert.Equal("Nothing waits any more", await after.Letters().Select(l => l.Failure).SingleAsync());
    }

    [Fact]
    public async Task Whoever_stopped_it_gets_none()
    {
        await Write();
        await Stopped(_manager);

        await Send();

        Assert.Equal(["RCPT TO:<bob@example.org>"], _sink.To);
    }

    private async Task Stopped(Account account)
    {
        await using var db = Open();
        (await db.Accounts().SingleAsync(a => a.Id == account.Id)).HaveWeeklyLetter(false);
        await db.SaveChangesAsync();
    }

    private async Task NothingWaits()
    {
        await using var db = Open();
        var (chair, jo) = (await db.Seats().Include(s => s.Terms).Include(s => s.Body).SingleAsync(s => s.Id == _chair.Id), await db.People().SingleAsync(p => p.Id == _jo.Id));
        (await db.Seats().Include(s => s.Terms).Include(s => s.Body).SingleAsync(s => s.Id == _second.Id)).End(new DateOnly(2026, 3, 8));
        chair.HandOver(new DateOnly(2026, 3, 1));
        chair.Appoint(new TermWords(jo), Given.Held("2026-03-01"), Citation.None);
        await db.SaveChangesAsync();
    }

    private async Task<int> Letters()
    {
        await using var db = Open();
        return await db.Letters().CountAsync();
    }

    private string Said(string to) => Encoding.UTF8.GetString(Convert.FromBase64String(string.Concat(_sink.Taken.Single(t => t.Contains($"To: \"{(to == "ann" ? "Ann" : "Bob")}", StringComparison.Ordinal)).Replace("\r", "", StringComparison.Ordinal).Split("\n\n", 2)[1].Split('\n').TakeWhile(l => l is not ".")))).Replace("\r", "", StringComparison.Ordinal);

    private async Task Write()
    {
        await using var db = Open();
        await new WriteWeeklyLetters(db, _clock, Server()).RunAsync(TestContext.Current.CancellationToken);
    }

    private Task Send() => new SendLetters(Store.Store, _clock, Server(), NullLogger<SendLetters>.Instance).RunDueAsync(TestContext.Current.CancellationToken);

    private MailServer Server() => new("127.0.0.1", _sink.Port, new MailAddress("partnership@example.org", "Partnership"), null, null);
}
