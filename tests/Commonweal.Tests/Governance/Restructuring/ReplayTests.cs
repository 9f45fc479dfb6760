using Commonweal.Bodies;
using Commonweal.Bodies.Ending;
using Commonweal.Bodies.Seats;
using Commonweal.Bodies.Statements;
using Commonweal.Governance.Restructuring;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Governance.Restructuring;

/// <summary>The acts of a proposal are performed on the structure of the day, in their order and by the ordinary rules.</summary>
public sealed class ReplayTests
{
    private static readonly DateOnly s_from = new(2026, 4, 1);
    private static readonly DateOnly s_last = new(2026, 3, 31);

    private readonly Partnership _partnership = Given.Partnership();
    private readonly List<Body> _bodies = [];
    private readonly Kind _line;
    private readonly Kind _mode;

    public ReplayTests() => (_line, _mode) = (Given.Kind(_partnership, KindOf.Line, "Reports to"), Given.Kind(_partnership, KindOf.Mode, "Advisory"));

    [Fact]
    public void Three_are_merged_into_one_that_is_formed_and_all_that_hangs_on_them_goes_along()
    {
        var (crime, fire, roads, task) = (Body("Crime"), Body("Fire"), Body("Roads"), Body("Task"));
        task.StandWithin(fire, Lifetime.NotStated, Citation.None);
        task.AnswerTo(Party.Of(roads), _line, null, Lifetime.NotStated, Citation.None);
        crime.TakeOn(_mode, 1, "Advises on crime", Lifetime.NotStated, Citation.None);

        var acts = Run(Form("safer", "Safer"), Merge("safer", "crime", "fire", "roads"));

        var safer = acts[1].Into!;
        Assert.All([crime, fire, roads], b => Assert.Equal(s_last, b.Lifetime.Until!.Value.Latest));
        Assert.Equal([("fire", s_last), ("safer", (DateOnly?)null)], task.Placements.Select(p => (p.Within.Slug, p.Lifetime.Until?.Latest)));
        Assert.Equal([roads.Id, safer.Id], task.Lines.Select(l => l.ToBodyId!.Value));
        Assert.Equal(["Advises on crime"], safer.Functions.Select(f => f.Text));
        Assert.All([crime, fire, roads], b => Assert.Equal((HowItWent.Merged, safer.Id), b.Statements.OfType<WhatBecame>().Select(w => (w.How, w.ToBodyId!.Value)).Single()));
        Assert.Equal(["Form Safer", "Merge Crime, Fire and Roads into safer"], Words(Form("safer", "Safer"), Merge("safer", "crime", "fire", "roads")));
        Assert.DoesNotContain(acts.SelectMany(a => a.Went), w => w.LosesItsOwner);
    }

    [Fact]
    public void One_that_is_formed_takes_the_place_of_the_only_one_that_goes_over()
    {
        var crime = Body("Crime");

        Run(Form("safer", "Safer"), Merge("safer", "crime"));

        Assert.Equal(HowItWent.Replaced, crime.Statements.OfType<WhatBecame>().Single().How);
    }

    [Fact]
    public void A_seat_ends_whose_organisation_sits_there_already_and_a_second_chair_comes_as_a_member()
    {
        var police = Given.Organisation("Police");
        foreach (var body in new[] { Body("Crime"), Body("Fire") })
        {
            Seat(body, "Chair", SeatRole.Chair);
            Seat(body, "Police", organisation: police).Appoint(new TermWords(Given.Person($"Holder on {body.Name}")), Lifetime.NotStated, Citation.None);
        }

        var acts = Run(Form("safer", "Safer"), Merge("safer", "crime", "fire"));

        Assert.Equal([("Chair", SeatRole.Chair), ("Police", SeatRole.Member), ("Chair", SeatRole.Member)], acts[1].Into!.Seats.Select(s => (s.Name, s.Role)));
        var ended = Assert.Single(acts[1].Went, w => w is { What: WhatHangs.Seat, To: null });
        Assert.Equal(("Fire", "Police", "Police", "Holder on Fire", true), (ended.Old, ended.Words, ended.Organisation, ended.HeldBy, ended.IsThereAlready));
    }

    [Theory]
    [InlineData("crime", "fire")]
    [InlineData("fire", "crime")]
    public void Nothing_is_left_between_two_that_become_one_whichever_goes_over_first(string first, string second)
    {
        var (crime, fire, task) = (Body("Crime"), Body("Fire"), Body("Task"));
        crime.StandWithin(fire, Lifetime.NotStated, Citation.None);
        crime.AnswerTo(Party.Of(fire), _line, null, Lifetime.NotStated, Citation.None);
        crime.Delegate(Party.Of(fire), new DelegationWords("Grants"), Lifetime.NotStated, Citation.None);
        fire.Delegate(Party.Of(task), new DelegationWords("Small grants"), Lifetime.NotStated, Citation.None);
        Seat(crime, "Chair of Fire").FollowTheChairOf(fire);

        var acts = Run(Form("safer", "Safer"), Merge("safer", first, second));

        Assert.Null(acts[1].Refused);
        Assert.Equal(s_last, Assert.Single(crime.Placements).Lifetime.Until!.Value.Latest);
        Assert.Empty(acts[1].Into!.Seats);
        Assert.Equal(["Small grants"], acts[1].Into!.Statements.OfType<Delegation>().Select(d => d.Scope));
        Assert.DoesNotContain(acts.SelectMany(a => a.Went), w => w.LosesItsOwner);
    }

    [Fact]
    public void What_goes_nowhere_loses_its_owner_and_what_is_named_goes_there()
    {
        var (old, board, task) = (Body("Old"), Body("Board"), Body("Task"));
        task.StandWithin(old, Lifetime.NotStated, Citation.None);
        task.AnswerTo(Party.Of(old), _line, null, Lifetime.NotStated, Citation.None);
        old.TakeOn(_mode, 1, "Advises on crime", Lifetime.NotStated, Citation.None);
        old.Delegate(Party.Of(task), new DelegationWords("Small grants"), Lifetime.NotStated, Citation.None);
        Seat(old, "Chair", SeatRole.Chair);
        Seat(board, "Chair of Old").FollowTheChairOf(old);

        var act = Assert.Single(Run(End("old", (WhatHangs.GroupWithin, "board"), (WhatHangs.Function, "board"))));

        Assert.Equal(
            [(WhatHangs.Line, "Task"), (WhatHangs.DelegatedByIt, "Small grants"), (WhatHangs.SeatOfItsChair, "Chair of Old, Board")],
            act.Went.Where(w => w.LosesItsOwner).Select(w => (w.What, w.Words)));
        Assert.Equal("board", task.Placements[^1].Within.Slug);
        Assert.Equal(["Advises on crime"], board.Functions.Select(f => f.Text));
    }

    [Fact]
    public void What_cannot_be_done_any_more_says_why_and_the_rest_is_done()
    {
        var (crime, fire) = (Body("Crime"), Body("Fire"));
        crime.End(ImpreciseDate.Day(2026, 2, 1));
        Body("Safer");

        var acts = Run(
            Form("safer", "safer"), Merge("fire", "crime"), End("never"), Rename("fire", "Fire and rescue"), Place("fire", null),
            new ProposedAct(WhatIsProposed.Form, ["young"]) { Name = "Young", Kind = "board" });

        Assert.Equal(
            [
                "There is a board or group called safer already: give it another name", "Crime ended in or on 1 February 2026", "There is no board or group “never” any more", null,
                "Fire and rescue stands free already", "The partnership has no word “board” any more: choose another",
            ],
            acts.Select(a => a.Refused));
        Assert.Equal("Fire and rescue", fire.Name);
    }

    [Fact]
    public void Nothing_goes_into_what_ends_itself()
    {
        Body("Crime");
        Body("Fire");
        Body("Roads");

        var acts = Run(Merge("fire", "crime"), Merge("roads", "fire"), End("roads", (WhatHangs.Function, "crime")));

        Assert.Equal(
            ["Fire ends in this proposal itself: let the others go over into one that stays", "Roads ends in this proposal itself: let the others go over into one that stays", "Crime ends in this proposal too: nothing can go there"],
            acts.Select(a => a.Refused));
    }

    [Fact]
    public void One_that_moves_with_another_can_be_placed_elsewhere_after_that()
    {
        var (old, task, board) = (Body("Old"), Body("Task"), Body("Board"));
        task.StandWithin(old, Lifetime.NotStated, Citation.None);

        var acts = Run(Form("young", "Young"), Merge("young", "old"), Place("task", "board"));

        Assert.Null(acts[2].Refused);
        Assert.Equal([("old", s_last), ("board", (DateOnly?)null)], task.Placements.Select(p => (p.Within.Slug, p.Lifetime.Until?.Latest)));
    }

    [Fact]
    public void One_that_is_formed_may_have_the_name_of_one_that_ends()
    {
        Body("Crime");

        var acts = Run(Form("crime-2", "Crime"), Merge("crime-2", "crime"));

        Assert.All(acts, a => Assert.Null(a.Refused));
        Assert.Equal("crime-2", acts[1].Into!.Slug);
    }

    [Fact]
    public void How_often_one_is_to_meet_becomes_its_terms_of_reference()
    {
        var act = Assert.Single(Run(new ProposedAct(WhatIsProposed.Form, ["safer"]) { Name = "Safer", MeetingsAYear = 4, Purpose = "Less crime" }));

        var terms = act.Into!.TermsOn(s_from)!;
        Assert.Equal((4, "4 times a year", "Less crime"), (terms.MeetingsAYear, terms.Frequency, terms.Purpose));
    }

    private static ProposedAct Form(string address, string name) => new(WhatIsProposed.Form, [address]) { Name = name };

    private static ProposedAct Merge(string into, params string[] olds) => new(WhatIsProposed.Merge, olds) { Into = into };

    private static ProposedAct End(string old, params (WhatHangs What, string To)[] goes) => new(WhatIsProposed.End, [old]) { Goes = goes.ToDictionary(g => g.What, g => g.To) };

    private static ProposedAct Rename(string body, string name) => new(WhatIsProposed.Rename, [body]) { Name = name };

    private static ProposedAct Place(string body, string? within) => new(WhatIsProposed.Place, [body]) { Within = within };

    private static IEnumerable<string> Words(params ProposedAct[] acts) => acts.Select(a => a.Words(b => b == "safer" ? b : char.ToUpperInvariant(b[0]) + b[1..]));

    private static Seat Seat(Body body, string name, SeatRole role = SeatRole.Member, Organisation? organisation = null) =>
        new(body, Slug.Free(name, null, s => body.Seats.Any(o => o.Slug == s)), new SeatWords(name, Role: role, Organisation: organisation), Lifetime.NotStated, Citation.None);

    private Body Body(string name)
    {
        var body = Given.Body(_partnership, name);
        _bodies.Add(body);
        return body;
    }

    private IReadOnlyList<ReplayedAct> Run(params ProposedAct[] acts) => new Replay(
        _partnership, _bodies, [.. _bodies.Select(b => KeyValuePair.Create(b.Slug, b.Id))], new Dictionary<Guid, Kind> { [_line.Id] = _line, [_mode.Id] = _mode }, s_from).Run(acts);
}
