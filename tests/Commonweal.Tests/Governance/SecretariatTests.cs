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

    [Theory]
    [InlineData("Council", "council", "Met, Run by: Council")]
    [InlineData("Charity", "council", "FallsShort, Run by another: Charity")]
    [InlineData("Charity", null, "NotStated, Whether it is run by the one that must")]
    public void Where_the_law_says_who_runs_it_no_other_will_do(string whose, string? council, string says)
    {
        var of = new Governed { Regime = "welsh-public-services-board", On = new DateOnly(2020, 1, 1) };
        var board = of.Body("Board", "public-services-board");
        var (authority, runs) = (of.Organisation("Council"), of.Organisation("Charity"));
        board.RunBy(whose == "Council" ? authority : runs, Lifetime.NotStated, Citation.None);
        if (council is not null)
        {
            of.CountAs(authority, "local-authority");
        }

        Assert.Equal(says, of.Says("administrative-support", board));
    }

    [Fact]
    public void A_department_of_the_council_is_the_council()
    {
        var of = new Governed { Regime = "welsh-public-services-board", On = new DateOnly(2020, 1, 1) };
        var board = of.Body("Board", "public-services-board");
        var (council, department) = (of.Organisation("Council"), of.Organisation("Policy Unit"));
        department.BePartOf(council);
        of.CountAs(council, "local-authority");
        board.RunBy(department, Lifetime.NotStated, Citation.None);

        Assert.Equal("Met, Run by: Policy Unit", of.Says("administrative-support", board));
    }

    [Fact]
    public void Where_it_is_stated_of_none_nothing_is_known()
    {
        var of = new Governed();

        Assert.Equal("NotStated, Who runs it", of.Says("secretariat", of.Board()));
    }
}
