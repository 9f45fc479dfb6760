using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Protocols;

/// <summary>Something that the parties to a protocol have promised, with what shows whether it is kept.</summary>
[SeenWith(nameof(Protocol))]
public sealed class Commitment : Statement
{
    private Commitment() { }   // for EF

    internal Commitment(Protocol protocol, CommitmentWords words, Lifetime lifetime, Citation citation)
        : base(lifetime, citation)
    {
        (ProtocolId, Protocol) = (protocol.Id, protocol);
        (Order, Text, Evidence, State) = (words.Order, words.Text, words.Evidence, words.State);
        (JudgedEarliest, JudgedLatest) = (words.JudgedOn?.Earliest, words.JudgedOn?.Latest);
    }

    public Guid ProtocolId { get; private set; }

    public Protocol Protocol { get; private set; } = null!;

    /// <summary>Its place in the protocol, counted from 1.</summary>
    public int Order { get; private set; }

    public string Text { get; private set; } = "";

    /// <summary>What shows whether it is kept.</summary>
    public string? Evidence { get; private set; }

    /// <summary>How far it is kept; null where nobody has said.</summary>
    public CommitmentState? State { get; private set; }

    public DateOnly? JudgedEarliest { get; private set; }

    public DateOnly? JudgedLatest { get; private set; }

    /// <summary>The day, month or year as at which its state was judged.</summary>
    public ImpreciseDate? JudgedOn => ImpreciseDate.Between(JudgedEarliest, JudgedLatest);
}
