using Commonweal.Bodies.Protocols;
using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Registers;

/// <summary>What was promised in each protocol.</summary>
internal sealed class CommitmentsRegister() : StatementsRegister<CommitmentRow, Commitment>("commitments", "What was promised in protocols and agreements")
{
    public override string Act => "Promise something in a protocol";

    protected override IEnumerable<Commitment> All(RegisterSession session) => session.All<Protocol>().SelectMany(p => p.Commitments);

    protected override CommitmentRow Describe(Commitment commitment, RegisterSession session) => new(commitment, session);

    protected override void State(CommitmentRow row, RegisterSession session) =>
        session.Find<Protocol>(row.Protocol)!.Commit(row.Words, row.Lifetime, row.Citation);

    protected override void TakeBack(Commitment held, RegisterSession session) => held.Protocol.Strike(held);
}
