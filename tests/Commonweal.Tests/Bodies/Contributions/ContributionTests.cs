using Commonweal.Bodies;
using Commonweal.Bodies.Contributions;
using Commonweal.Bodies.Seats;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;
using Is = Commonweal.Bodies.Contributions.Reply;

namespace Commonweal.Tests.Bodies.Contributions;

/// <summary>What partners say of their own waits, and is done by the ordinary verbs once it is approved.</summary>
public sealed class ContributionTests
{
    private static readonly DateOnly Today = new(2026, 3, 10);
    private static readonly DateTime Noon = new(2026, 3, 10, 12, 0, 0, DateTimeKind.Utc);

    private readonly Organisation _trust = Given.Organisation("Trust");
    private readonly Person _jo = Given.Person("Jo Holder"), _ann = Given.Person("Ann New"), _dee = Given.Person("Dee Puty");
    private readonly Partnership _north = Given.Partnership("north");
    private readonly Seat _chair;
    private readonly Round _round;
    private Guid? _account;

    public ContributionTests()
    {
        _chair = new Seat(Given.Body(_north, "Board"), "chair", new SeatWords("Chair", Organisation: _trust), Lifetime.NotStated, Citation.None);
        _chair.Appoint(new TermWords(_jo), Given.Held("2025-01-01"), Citation.None);
        _round = Asking();
    }

    [Fact]
    public void Somebody_else_takes_the_seat_over_from_the_day_that_was_said_and_the_record_says_who_said_so()
    {
        var said = Assert.Single(Answer(Reply(Is.SomebodyElse, "Ann New", new DateOnly(2026, 3, 1))));

        said.Approve(_chair, _ann, _trust, byId: null, Noon);

        Assert.Equal(ContributionState.Approved, said.State);
        Assert.Equal([("Jo Holder", "1 March 2026"), ("Ann New", null)], _chair.Terms.Select(t => (t.Person!.Name, t.Lifetime.Until?.Words())));
        Assert.Equal(_trust, _chair.Terms[^1].AppointedBy);
        Assert.Contains(((IRecorded)_chair).Happenings, h => h is { Verb: "appointed", Why: "Said by Wyn Partner for Trust on 10 March 2026" });
    }

    [Fact]
    public void That_nobody_sits_there_ends_the_term_and_leaves_the_seat_vacant()
    {
        Assert.Single(Answer(Reply(Is.Nobody))).Approve(_chair, person: null, _trust, byId: null, Noon);

        Assert.Equal(("10 March 2026", true), (_chair.Terms[0].Lifetime.Until?.Words(), _chair.Terms[1].IsVacant));
    }

    [Theory]
    [InlineData("2026-12-31", false, "10 March 2026")]
    [InlineData("2025-12-31", true, "31 December 2025")]
    public void That_nobody_sits_there_holds_of_a_term_with_a_stated_end_and_of_one_that_is_held_over(string until, bool holdsOver, string ended)
    {
        _chair.TakeBack(_chair.Terms[0]);
        _chair.Appoint(new TermWords(_jo, HoldsOver: holdsOver), Given.Held("2025-01-01", until), Citation.None);

        Assert.Single(Answer(Reply(Is.Nobody))).Approve(_chair, person: null, _trust, byId: null, Noon);

        Assert.Equal([(false, null, ended), (true, "10 March 2026", null)], _chair.Terms.Select(t => (t.IsVacant, t.IsVacant ? t.Lifetime.From?.Words() : null, t.Lifetime.Until?.Words())));
    }

    [Fact]
    public void Where_an_account_said_it_the_reason_leaves_its_name_out_for_it_would_outlive_the_account()
    {
        _account = Guid.CreateVersion7();

        Assert.Single(Answer(Reply(Is.SomebodyElse, "Ann New"))).Approve(_chair, _ann, _trust, byId: null, Noon);

        Assert.Contains(((IRecorded)_chair).Happenings, h => h is { Verb: "appointed", Why: "Said for Trust on 10 March 2026" });
    }

    [Fact]
    public void A_post_that_is_no_more_from_a_day_ends_the_day_before_and_so_does_who_holds_it()
    {
        var post = new Post("clerk", "Clerk", _trust, Given.Held("2025-01-01"), Citation.None);
        var holding = new PostHolding(post, _jo, Given.Held("2025-01-01"), Citation.None);
        var said = new Contribution(_north.Id, _trust.Id, Concern.Post, new Dictionary<string, string>(), new Dictionary<string, string> { [Contribution.PostSlug] = "clerk", [Contribution.Ended] = "yes" }, new DateOnly(2026, 4, 1), new SaidBy("Wyn", null, false, Today, Noon));

        said.Approve(_trust, post, title => title, holder: null, [holding], byId: null, Noon);

        Assert.Equal(("31 March 2026", "31 March 2026"), (post.Lifetime.Until?.Words(), holding.Lifetime.Until?.Words()));
    }

    [Fact]
    public void Another_deputy_takes_the_place_of_those_before_and_a_letter_that_of_the_letter_before()
    {
        _chair.Designate(new DeputyWords(Given.Person("Old Deputy")), Given.Held("2025-01-01"), Citation.None);
        _chair.Empower(new MandateWords("Spend", 500, NominationLetter: "Old letter"), Given.Held("2025-01-01"), Citation.None);

        foreach (var said in Answer(Reply(Is.Right) with { Deputy = Is.SomebodyElse, DeputyName = "Dee Puty", Letter = "NT/7", LetterOn = new DateOnly(2026, 2, 1) }))
        {
            said.Approve(_chair, said.NameSaid is null ? null : _dee, _trust, byId: null, Noon);
        }

        Assert.Equal([("Old Deputy", "9 March 2026"), ("Dee Puty", null)], _chair.Deputies.Select(d => (d.Person!.Name, d.Lifetime.Until?.Words())));
        Assert.Equal([("Old letter", "Spend", 50_000L), ("NT/7, 1 February 2026", "Spend", 50_000L)], _chair.Mandates.Select(m => (m.NominationLetter, m.CanAgree, m.LimitInPence!.Value)));
    }

    [Fact]
    public void A_rule_that_refuses_is_said_and_what_was_decided_once_is_not_decided_again()
    {
        var early = Assert.Single(Answer(Reply(Is.Nobody, from: new DateOnly(2024, 1, 1))));
        Assert.Equal("Nobody holds Chair by a term of their own: there is nobody to resign", Assert.Throws<BrokenRuleException>(() => early.Approve(_chair, null, _trust, null, Noon)).Message);

        var said = Assert.Single(Answer(Reply(Is.Nobody)));
        said.SendBack("We have a letter that says otherwise", byId: null, Noon);
        Assert.Equal("That was decided meanwhile: look at what waits now", Assert.Throws<BrokenRuleException>(() => said.Approve(_chair, null, _trust, null, Noon)).Message);
    }

    [Fact]
    public void What_was_sent_back_gives_way_to_what_is_said_again()
    {
        var said = Assert.Single(Answer(Reply(Is.Nobody)));
        said.SendBack("Are you sure?", byId: null, Noon);

        Answer([said], Reply(Is.Right));

        Assert.Equal(ContributionState.Overtaken, said.State);
    }

    [Fact]
    public void A_second_answer_takes_the_place_of_what_waits_and_of_nothing_that_was_decided()
    {
        var first = Answer(Reply(Is.Nobody) with { Deputy = Is.SomebodyElse, DeputyName = "Dee Puty" });
        first[0].Approve(_chair, null, _trust, null, Noon);

        var second = Answer([.. first.Where(c => c.State is ContributionState.Waiting)], Reply(Is.Right));

        Assert.Empty(second);
        Assert.Equal([ContributionState.Approved, ContributionState.Overtaken], first.Select(c => c.State));
        Assert.True(_round.Asked[0].IsAllRight);
    }

    [Fact]
    public void A_round_asks_somebody_by_a_day_to_come_and_takes_answers_for_four_weeks_after_it()
    {
        Assert.Equal("The day to answer by must be after today", Refused(() => _ = new Round(_north, [_trust], Today, Today, "", null)));
        Assert.Equal("The day to answer by must be within six months", Refused(() => _ = new Round(_north, [_trust], Today, Today.AddMonths(7), "", null)));
        Assert.Equal("No organisation has a seat on a board or group that the public sees: there is nobody to ask", Refused(() => _ = new Round(_north, [], Today, Today.AddDays(7), "", null)));
        Assert.Equal((true, false), (_round.TakesAnswers(Today.AddDays(35)), _round.TakesAnswers(Today.AddDays(36))));

        _round.Close(Today);

        Assert.False(_round.TakesAnswers(Today));
        Assert.Equal("No answers are taken any more: this was closed", Refused(() => Answer(Reply(Is.Right))));
    }

    [Fact]
    public void Nobody_is_reminded_on_the_day_of_the_letter_nor_twice_on_a_day_nor_after_they_answered()
    {
        var asked = _round.Asked[0];
        Assert.False(asked.MayBeRemindedOn(Today));
        asked.Remind(Today.AddDays(1));
        Assert.Equal("It has answered, or was written to today already", Refused(() => asked.Remind(Today.AddDays(1))));
        Assert.True(asked.MayBeRemindedOn(Today.AddDays(2)));

        Answer(Reply(Is.Right));

        Assert.False(asked.MayBeRemindedOn(Today.AddDays(2)));
    }

    [Fact]
    public void Of_a_link_only_the_hash_is_kept_and_no_two_are_alike()
    {
        var (link, token) = AnswerLink.Make(_round.Asked[0], Noon);

        Assert.Equal(43, token.Length);
        Assert.Equal(AnswerLink.HashOf(token), link.Hash);
        Assert.NotEqual(token, AnswerLink.Make(_round.Asked[0], Noon).Token);
    }

    private Round Asking() => new(_north, [_trust], Today, Today.AddDays(7), "https://example.org", begunBy: null);

    private static SeatReply Reply(Is holder, string? name = null, DateOnly? from = null) => new("board", "chair", holder, name, from);

    private IReadOnlyList<Contribution> Answer(params SeatReply[] replies) => Answer([], replies);

    private IReadOnlyList<Contribution> Answer(Contribution[] waiting, params SeatReply[] replies)
    {
        var known = new KnownSeat(_chair.Id, _chair.BodyId, "board", "Board", "chair", "Chair", null, default, null, _trust.Id, "Trust", null, null, null, null, null, null, null, null, null, null, false, false, null, false, Lifetime.NotStated, Lifetime.NotStated, Lifetime.NotStated, false, null, Citation.None, [], [], [], []);
        return _round.Asked[0].Answer(new RoundAnswer(replies, null), new SaidBy("Wyn Partner", _account, false, Today, Noon), [new SeatOnADay(known, [], null, [], null)], waiting);
    }

    private static string Refused(Action act) => Assert.Throws<BrokenRuleException>(act).Message;
}
