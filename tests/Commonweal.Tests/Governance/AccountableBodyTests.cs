using Commonweal.Bodies;
using Commonweal.Bodies.Statements;
using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Tests.Governance;

/// <summary>CHO-22 and HUN-16: an organisation answers in law for the partnership or for each fund.</summary>
public sealed class AccountableBodyTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void One_for_all_answers_for_each_fund(bool isDescribed)
    {
        var of = new Governed(isDescribed);
        Entrust(of, PartnershipRoleKind.AccountableBody, null);
        Give(of, "Renewal fund");

        Assert.Equal("Met, Accountable body: District Council", of.Says("accountable-body"));
    }

    [Theory]
    [InlineData("renewal FUND", false, "Met, Accountable bodies for funds: 1")]
    [InlineData("Another fund", false, "FallsShort, Funds without an accountable body: 1 (Renewal fund)")]
    [InlineData("Another fund", true, "Met, Accountable bodies for funds: 1")]
    public void Each_fund_has_one(string fund, bool isDescribed, string says)
    {
        var of = new Governed(isDescribed);
        Entrust(of, PartnershipRoleKind.AccountableBody, fund);
        Give(of, "Renewal fund");

        Assert.Equal(says, of.Says("accountable-body"));
    }

    [Theory]
    [InlineData(false, "FallsShort, No accountable body")]
    [InlineData(true, "NotStated, Who answers for the money")]
    public void Who_states_other_roles_has_none(bool isDescribed, string says)
    {
        var of = new Governed(isDescribed);
        Entrust(of, PartnershipRoleKind.Leads, null);

        Assert.Equal(says, of.Says("accountable-body"));
    }

    [Fact]
    public void Who_states_a_fund_and_no_role_leaves_open_who_answers_for_it()
    {
        var of = new Governed();
        Give(of, "Renewal fund");

        Assert.Equal("NotStated, Who answers for the money", of.Says("accountable-body"));
    }

    private static void Entrust(Governed of, PartnershipRoleKind role, string? fund) =>
        of.Partnership.Entrust(of.Organisation("District Council"), role, fund, Lifetime.NotStated, Citation.None);

    private static void Give(Governed of, string fund) => of.Partnership.SupportedBy(null, new SupportWords("Workers", Fund: fund), null, Lifetime.NotStated, Citation.None);
}
