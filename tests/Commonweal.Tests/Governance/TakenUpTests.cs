using Commonweal.Bodies;

namespace Commonweal.Tests.Governance;

/// <summary>HOR-2: what the partnership does and none of its boards and groups does is done by nobody.</summary>
public sealed class TakenUpTests
{
    [Theory]
    [InlineData("commissioning", false, "Met, Functions in a mode in which no board or group works: 0")]
    [InlineData("commissioning", true, "Met, Functions in a mode in which no board or group works: 0")]
    [InlineData("advisory", false, "FallsShort, Functions in a mode in which no board or group works: 1 (Pools money)")]
    [InlineData("advisory", true, "NotStated, Which board or group does what the partnership does")]
    [InlineData(null, false, "NotStated, Which board or group does what the partnership does")]
    public void A_board_or_group_works_in_the_mode_of_each_function(string? mode, bool isDescribed, string says)
    {
        foreach (var byItsFunction in new[] { false, true })
        {
            var of = new Governed(isDescribed);
            var board = of.Board();
            of.TakeOn(of.Partnership, "commissioning", "Pools money");
            if (mode is not null && byItsFunction)
            {
                of.TakeOn(board, mode, "Does something");
            }
            else if (mode is not null)
            {
                of.Declare(board, mode);
            }

            Assert.Equal(says, of.Says("functions-taken-up"));
        }
    }

    [Fact]
    public void Where_the_partnership_states_no_function_nothing_is_asked() => Assert.Equal("", new Governed().Says("functions-taken-up"));
}
