using Commonweal.Governance.Restructuring;
using Commonweal.Platform;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Governance.Restructuring;

/// <summary>A proposal is a list of acts in their order, until it is adopted or laid aside.</summary>
public sealed class ProposalTests
{
    private static readonly DateOnly s_today = new(2026, 3, 10);

    private readonly Proposal _proposal = new(Given.Partnership(), "four", "Four", null, new DateOnly(2026, 4, 1));

    [Fact]
    public void Acts_are_added_changed_put_in_order_and_taken_out()
    {
        _proposal.Propose(End("one"));
        _proposal.Propose(End("two"));
        _proposal.Propose(End("three"));

        _proposal.Propose(End("zwei"), place: 2);
        _proposal.PutInOrder(3, 1);
        _proposal.TakeOut(2);

        Assert.Equal(["three", "zwei"], _proposal.Acts.Select(a => a.Bodies[0]));
        Refused("That act is not in the proposal any more", () => _proposal.TakeOut(3));
        Refused("That act is not in the proposal any more", () => _proposal.PutInOrder(1, 0));
        Refused("That act is not in the proposal any more", () => _proposal.Propose(End("four"), place: 3));
    }

    [Fact]
    public void What_is_adopted_is_closed()
    {
        Refused("Nothing is proposed yet: add what is to be done first", () => _proposal.Adopt(s_today, Decided(s_today), s_today));
        _proposal.Propose(End("one"));
        Refused("The day of the decision cannot be later than today", () => _proposal.Adopt(s_today, Decided(s_today.AddDays(1)), s_today));

        _proposal.Adopt(s_today, Decided(s_today), s_today);

        Assert.Equal((ProposalState.Adopted, "Decided by the Board on 10 March 2026: minute 7"), (_proposal.State, _proposal.Decision!.Words));
        Refused("Four was adopted and is closed", () => _proposal.Propose(End("two")));
        Refused("Four was adopted and is closed", () => _proposal.Adopt(s_today, Decided(s_today), s_today));
        Refused("Four was adopted and is closed", () => _proposal.LayAside(s_today));
    }

    [Fact]
    public void What_is_laid_aside_can_be_taken_up_again()
    {
        _proposal.LayAside(s_today);

        Assert.Equal(ProposalState.LaidAside, _proposal.State);
        Refused("Four was laid aside: take it up again first", () => _proposal.Propose(End("two")));
        _proposal.TakeUp();
        Assert.Equal(ProposalState.Draft, _proposal.State);
        Refused("Four was not laid aside", _proposal.TakeUp);
    }

    [Fact]
    public void A_proposal_holds_two_hundred_acts_at_most()
    {
        for (var n = 1; n <= 200; n++)
        {
            _proposal.Propose(End($"group-{n}"));
        }

        Refused("A proposal holds 200 acts at most: begin another for the rest", () => _proposal.Propose(End("one-more")));
    }

    private static ProposedAct End(string body) => new(WhatIsProposed.End, [body]);

    private static HowDecided Decided(DateOnly on) => new("the Board", on, "minute 7");

    private static void Refused(string rule, Action act) => Assert.Equal(rule, Assert.Throws<BrokenRuleException>(act).Message);
}
