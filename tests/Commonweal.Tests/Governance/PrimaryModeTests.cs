using Commonweal.Bodies;

namespace Commonweal.Tests.Governance;

/// <summary>CHE-11 and CHE-24: the partnership and each board and group defines its primary mode.</summary>
public sealed class PrimaryModeTests
{
    [Theory]
    [InlineData(true, false, "Met, Primary mode: advisory")]
    [InlineData(true, true, "Met, Primary mode: advisory")]
    [InlineData(false, false, "FallsShort, Modes of working, none of them the primary one: 1 (advisory)")]
    [InlineData(false, true, "NotStated, How it mainly works")]
    public void One_of_its_modes_is_the_primary_one(bool isPrimary, bool isDescribed, string says)
    {
        var of = new Governed(isDescribed);
        of.Declare(of.Partnership, "advisory", isPrimary);

        Assert.Equal(says, of.Says("primary-mode"));
    }

    [Theory]
    [InlineData(false, "FallsShort, No mode of working")]
    [InlineData(true, "NotStated, How it works")]
    public void Who_states_the_mode_of_some_lacks_that_of_the_others(bool isDescribed, string says)
    {
        var of = new Governed(isDescribed);
        var executive = of.Executive();
        of.Declare(of.Board(), "advisory", isPrimary: true);

        Assert.Equal(says, of.Says("primary-mode", executive));
    }

    [Fact]
    public void Where_no_mode_is_stated_nothing_is_known()
    {
        var of = new Governed();

        Assert.Equal("NotStated, How it works", of.Says("primary-mode", of.Board()));
    }
}
