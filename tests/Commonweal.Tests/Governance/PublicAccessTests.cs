using Commonweal.Bodies.Statements;
using Commonweal.Governance.Regimes;
using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Tests.Governance;

/// <summary>HUN-18: whether the public may come, and why it is so.</summary>
public sealed class PublicAccessTests
{
    [Theory]
    [InlineData("Standing order 4", false, "Met, Who may come is stated, with the reason")]
    [InlineData("Standing order 4", true, "Met, Who may come is stated, with the reason")]
    [InlineData(null, false, "FallsShort, Who may come is stated, and no reason")]
    [InlineData(null, true, "NotStated, Why it is so who may come")]
    public void A_rule_without_its_reason_falls_short(string? reason, bool isDescribed, string says)
    {
        var of = new Governed(isDescribed);
        var board = of.Board();
        board.Open(new AccessWords(MayAttend: false, MaySpeak: null, MayAsk: null, reason), Lifetime.NotStated, Citation.None);

        Assert.Equal(says, of.Says("public-access", board));
    }

    [Theory]
    [InlineData(false, "FallsShort, It is not said who may come")]
    [InlineData(true, "NotStated, Who may come")]
    public void Who_states_it_of_some_leaves_it_out_of_others(bool isDescribed, string says)
    {
        var of = new Governed(isDescribed);
        var executive = of.Executive();
        of.Board().Open(new AccessWords(MayAttend: true, MaySpeak: null, MayAsk: null, "Why not"), Lifetime.NotStated, Citation.None);

        Assert.Equal(says, of.Says("public-access", executive));
    }

    [Fact]
    public void Where_it_is_stated_of_none_nothing_is_known()
    {
        var of = new Governed();

        Assert.Equal("NotStated, Who may come", of.Says("public-access", of.Board()));
    }
}
