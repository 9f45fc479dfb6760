using Commonweal.Bodies.Protocols;
using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Tests.Governance;

/// <summary>CHE-6: the eight commitments of a protocol are kept, as far as somebody says (R34).</summary>
public sealed class CommitmentsTests
{
    [Theory]
    [InlineData("NotStated, Whether what was promised is kept", null)]
    [InlineData("NotStated, Whether what was promised is kept", CommitmentState.Kept, null)]
    [InlineData("Met, Commitments that are kept: 1", CommitmentState.Kept)]
    [InlineData("Met, Commitments that are kept: 2", CommitmentState.Kept, CommitmentState.Kept)]
    [InlineData("FallsShort, Commitments that are not kept, or in part only: 1 (Promise 2)", CommitmentState.Kept, CommitmentState.PartlyKept)]
    [InlineData("FallsShort, Commitments that are not kept, or in part only: 1 (Promise 1)", CommitmentState.NotKept, null)]
    public void It_is_met_only_where_all_that_was_promised_is_kept(string says, params object?[] states)
    {
        var of = new Governed();
        var protocol = of.Protocol("Protocol");
        foreach (var (number, state) in (states ?? [null]).Index())
        {
            protocol.Commit(new CommitmentWords(number + 1, $"Promise {number + 1}", State: (CommitmentState?)state), Lifetime.NotStated, Citation.None);
        }

        Assert.Equal(says, of.Says("commitments-kept"));
    }

    [Fact]
    public void Where_nothing_was_promised_nothing_is_asked() => Assert.Equal("", new Governed().Says("commitments-kept"));
}
