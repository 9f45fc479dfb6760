using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Tests.Governance;

/// <summary>HUN-20: an organisation runs each board and group.</summary>
public sealed class SecretariatTests
{
    [Theory]
    [InlineData(false, "FallsShort, Run by nobody")]
    [InlineData(true, "NotStated, Who runs it")]
    public void Who_states_of_some_who_runs_them_has_others_run_by_nobody(bool isDescribed, string says)
    {
        var of = new Governed(isDescribed);
        var (board, executive) = (of.Board(), of.Executive());
        board.RunBy(of.Organisation("District Council"), Lifetime.NotStated, Citation.None);

        Assert.Equal(("Met, Run by: District Council", says), (of.Says("secretariat", board), of.Says("secretariat", executive)));
    }

    [Fact]
    public void Where_it_is_stated_of_none_nothing_is_known()
    {
        var of = new Governed();

        Assert.Equal("NotStated, Who runs it", of.Says("secretariat", of.Board()));
    }
}
