using System.Net.Mail;
using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.Bodies.Writing;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Letters;
using Commonweal.Platform.Time;
using Commonweal.Tests.Platform.Jobs;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace Commonweal.Tests.Platform.Letters;

/// <summary>Letters are sent once, to whoever sits there on that day, and where nobody knows whether one went out a person decides.</summary>
[Trait("Runs", "on both databases")]
public sealed class SendLettersTests : StoreTests
{
    private readonly MovedClock _clock = new(new DateTimeOffset(2026, 3, 10, 12, 0, 0, TimeSpan.Zero));
    private readonly MailSink _sink = new();
    private readonly Partnership _north = Given.Partnership("north");
    private readonly Person _jo = Given.Person("Jo Holder");
    private readonly Body _board;
    private readonly Seat _chair;

    public SendLettersTests()
    {
        _board = Given.Body(_north, "Board");
        _chair = new Seat(_board, "chair", new SeatWords("Chair"), Lifetime.NotStated, Citation.None);
    }

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _chair.Appoint(new TermWords(_jo), Given.Held("2025-01-01", "2026-03-12"), Citation.None);
        await Store.Keep(_north, _board, _chair, _jo, new ContactAddress(_jo, "jo@example.org", "Sam Pa", "sam@example.org"));
    }

    public override async ValueTask DisposeAsync()
    {
        await _sink.DisposeAsync();
        await base.DisposeAsync();
    }

    [Fact]
    public async Task A_letter_goes_to_whoever_it_is_to_and_their_assistant_once()
    {
        var letter = await Written();

        await Send();
        await Send();

        var taken = Assert.Single(_sink.Taken);
        Assert.Contains("Subject: Papers for May", taken, StringComparison.Ordinal);
        Assert.Contains("From: \"Partnership\" <partnership@example.org>", taken, StringComparison.Ordinal);
        Assert.Contains(Convert.ToBase64String("The papers are there."u8), taken, StringComparison.Ordinal);
        Assert.Equal(["RCPT TO:<jo@example.org>", "RCPT TO:<sam@example.org>"], _sink.To);
        Assert.Equal(LetterState.Sent, await State(letter));
    }

    [Fact]
    public async Task Whoever_left_before_it_is_sent_gets_none()
    {
        var letter = await Written();
        _clock.Move(TimeSpan.FromDays(4));

        await Send();

        Assert.Empty(_sink.Taken);
        Assert.Equal((LetterState.Dropped, "They do not sit there any more"), (await State(letter), await Failure(letter)));
    }

    [Fact]
    public async Task A_letter_that_waited_for_more_than_two_weeks_is_dropped()
    {
        var letter = await Written();
        _clock.Move(TimeSpan.FromDays(15));

        await Send();

        Assert.Empty(_sink.Taken);
        Assert.Equal((LetterState.Dropped, "It waited for more than 14 days, and what it says may not hold any more"), (await State(letter), await Failure(letter)));
    }

    [Fact]
    public async Task Without_a_mail_server_nothing_is_sent()
    {
        var letter = await Written();

        await Send(MailServer.None);

        Assert.Empty(_sink.Taken);
        Assert.Equal(LetterState.Waiting, await State(letter));
    }

    [Fact]
    public async Task What_the_mail_server_refuses_is_tried_again_later_each_time_and_given_up_in_the_end()
    {
        var letter = await Written();
        _sink.Refuses = true;

        await Send();
        Assert.Equal(LetterState.Waiting, await State(letter));
        Assert.Contains("no such mailbox", await Failure(letter), StringComparison.Ordinal);
        await Send();
        Assert.Equal(2, _sink.To.Count);   // one try, two addresses

        foreach (var wait in new[] { 1, 5, 30, 120, 480 })
        {
            _clock.Move(TimeSpan.FromMinutes(wait));
            await Send();
        }

        Assert.Equal(LetterState.GivenUp, await State(letter));
        await using var db = Open();
        Assert.True(await db.TryAgainAsync(letter, _clock.Now(), default));
        _sink.Refuses = false;
        await Send();
        Assert.Equal(LetterState.Sent, await State(letter));
    }

    [Fact]
    public async Task A_mail_server_that_is_not_there_has_not_taken_it()
    {
        var letter = await Written();
        await _sink.DisposeAsync();

        await Send();

        Assert.Equal(LetterState.Waiting, await State(letter));
        Assert.NotNull(await Failure(letter));
    }

    [Fact]
    public async Task A_letter_that_may_have_gone_out_is_not_sent_again_by_itself()
    {
        var letter = await Written();
        _sink.HangsUp = true;
        await Send();
        _sink.HangsUp = false;

        _clock.Move(TimeSpan.FromDays(1));
        await Send();

        Assert.Single(_sink.Taken);
        Assert.Equal(LetterState.InDoubt, await State(letter));
        Assert.StartsWith("The connection ended before the mail server had said that it took it", await Failure(letter), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_in_the_hands_of_a_server_that_was_killed_waits_for_a_person()
    {
        var letter = await Written();
        await using (var killed = Open())
        {
            Assert.True(await killed.BeginAsync(letter, _clock.Now()));
        }

        await Send();
        await using var db = Open();
        Assert.False(await db.TryAgainAsync(letter, _clock.Now(), default));
        Assert.Equal(LetterState.InHand, await State(letter));
        _clock.Move(TimeSpan.FromMinutes(5));
        await Send();
        Assert.Empty(_sink.Taken);
        Assert.Equal(LetterState.InDoubt, await State(letter));

        Assert.True(await db.TryAgainAsync(letter, _clock.Now(), default));
        await Send();
        Assert.Single(_sink.Taken);
    }

    [Fact]
    public async Task Of_several_servers_one_sends_each_letter()
    {
        for (var i = 0; i < 5; i++)
        {
            await Written();
        }

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Send())));

        Assert.Equal(5, _sink.Taken.Count);
    }

    [Fact]
    public async Task Letters_to_somebody_who_is_erased_go_too()
    {
        var letter = await Written();
        await using (var db = Open(drafts: true))
        {
            await new ErasePerson(db).RunAsync(await db.People().SingleAsync(p => p.Id == _jo.Id), "Asked for on 9 March");
        }

        await using var after = Open();
        Assert.False(await after.Letters().AnyAsync(l => l.Id == letter));
    }

    [Fact]
    public void A_subject_of_two_lines_is_refused() => Assert.Equal(
        "The subject is one line of text",
        Assert.Throws<BrokenRuleException>(() => Letter("Papers\r\nBcc: all@example.org")).Message);

    private Letter Letter(string subject = "Papers for May") => new(new LetterToABoard(), _board.PartnershipId, _board.Id, _jo.Id, new LetterWords(subject, "The papers are there."), null, _clock.Now());

    private async Task<Guid> Written()
    {
        var letter = Letter();
        await Store.Keep(letter);
        return letter.Id;
    }

    private Task Send(MailServer? server = null) =>
        new SendLetters(Store.Store, _clock, server ?? new MailServer("127.0.0.1", _sink.Port, new MailAddress("partnership@example.org", "Partnership"), null, null), NullLogger<SendLetters>.Instance).RunDueAsync(default);

    private async Task<LetterState> State(Guid letter)
    {
        await using var db = Open();
        return (await db.Letters().SingleAsync(l => l.Id == letter)).State(_clock.Now());
    }

    private async Task<string?> Failure(Guid letter)
    {
        await using var db = Open();
        return (await db.Letters().SingleAsync(l => l.Id == letter)).Failure;
    }
}
