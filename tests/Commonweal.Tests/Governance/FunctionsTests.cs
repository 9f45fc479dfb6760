using Commonweal.Bodies;

namespace Commonweal.Tests.Governance;

/// <summary>CHE-14: each mode has a clear set of functions; Cheshire lists them of three of its four.</summary>
public sealed class FunctionsTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Where_functions_are_stated_of_one_mode_another_without_any_has_none(bool isDescribed)
    {
        var of = new Governed(isDescribed);
        of.Declare(of.Partnership, "advisory", isPrimary: true);
        of.TakeOn(of.Partnership, "advisory", "Agrees the strategy");
        Assert.Equal("Met, Modes of working without functions: 0", of.Says("functions-of-modes"));

        of.Declare(of.Partnership, "community-empowerment");
        Assert.Equal("FallsShort, Modes of working without functions: 1 (community-empowerment)", of.Says("functions-of-modes"));
    }

    [Fact]
    public void Where_no_function_is_stated_nothing_is_known_and_without_a_mode_nothing_is_asked()
    {
        var of = new Governed();
        var board = of.Board();
        of.Declare(board, "advisory");

        Assert.Equal(("NotStated, What is done in each mode of working", ""), (of.Says("functions-of-modes", board), of.Says("functions-of-modes")));
    }
}
