using Commonweal.Bodies.Protocols;
using Commonweal.Platform.OpenData;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Registers;

/// <summary>A row of commitments.csv.</summary>
internal sealed record CommitmentRow : StatementRow
{
    [Column("protocol", "The protocol in which it stands", IsKey = true, RefersTo = "protocols")]
    public string Protocol { get; init; } = "";

    [Column("order", "Its place in the protocol, counted from 1", IsKey = true)]
    public int Order { get; init; }

    [Column("commitment", "What the parties promise", MaxLength = 2000)]
    public string Commitment { get; init; } = "";

    [Column("evidence", "What shows whether it is kept", MaxLength = 2000)]
    public string? Evidence { get; init; }

    [Column("state", "How far it is kept; empty where it is not stated")]
    public CommitmentState? State { get; init; }

    [Column("judged-on", "As at when that was so")]
    public ImpreciseDate? JudgedOn { get; init; }

    public CommitmentRow() { }

    public CommitmentRow(Commitment commitment, RegisterSession session)
        : base(commitment)
    {
        (Protocol, Order, Commitment) = (session.KeyOf(commitment.ProtocolId)!, commitment.Order, commitment.Text);
        (Evidence, State, JudgedOn) = (commitment.Evidence, commitment.State, commitment.JudgedOn);
    }

    public CommitmentWords Words => new(Order, Commitment, Evidence, State, JudgedOn);
}
