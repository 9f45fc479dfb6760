using Commonweal.Bodies.Protocols;
using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Tests.Governance;

/// <summary>CHE-6: the eight commitments of a protocol are kept, as far as somebody says (R34).</summary>
public sealed class CommitmentsTests
{
    [Theory]
    [InlineData(null, "NotStated, Whether what was promised is kept")]
    [InlineData(CommitmentState.Kept, "Met, Commitments that are not kept: 0")]
    [InlineData(CommitmentState.PartlyKept, "Met, Commitments that are not kept: 0")]
    [InlineData(CommitmentState.NotKept, "FallsShort, Commitments that are not kept: 1 (Share information)")]
    public void What_was_promised_is_kept(CommitmentState? state, string says)
    {
        var of = new Governed();
        of.Protocol("Protocol").Commit(new CommitmentWords(1, "Share information", State: state), Lifetime.NotStated, Citation.None);

        Assert.Equal(says, of.Says("commitments-kept"));
    }

    [Fact]
    public void Where_nothing_was_promised_nothing_is_asked() => Assert.Equal("", new Governed().Says("commitments-kept"));
}
