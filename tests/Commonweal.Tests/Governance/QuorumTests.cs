using Commonweal.Bodies;
using Commonweal.Bodies.Statements;

namespace Commonweal.Tests.Governance;

/// <summary>NAT-1: the quorum is all members.</summary>
public sealed class QuorumTests
{
    [Theory]
    [InlineData(1, "FallsShort, Quorum by its terms of reference: 1")]
    [InlineData(2, "Met, Quorum by its terms of reference: 2")]
    [InlineData(3, "Met, Quorum by its terms of reference: 3")]
    [InlineData(null, "NotStated, How many must be there for it to decide")]
    public void It_is_as_many_as_there_are_members(int? quorum, string says)
    {
        foreach (var isDescribed in new[] { false, true })
        {
            var of = ALaw.Partnership(isDescribed);
            var board = of.Board();
            Governed.Adopt(board, new TermsWords("1") { QuorumNumber = quorum });

            Assert.Equal(says, of.Says("quorum", board));
        }
    }
}
