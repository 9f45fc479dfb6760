using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Protocols;

/// <summary>What is stated of a commitment.</summary>
/// <param name="Order">Its place in the protocol, counted from 1.</param>
/// <param name="Text">What the parties promise.</param>
/// <param name="Evidence">What shows whether it is kept.</param>
/// <param name="State">How far it is kept; null where nobody has said.</param>
/// <param name="JudgedOn">As at when that was so.</param>
public sealed record CommitmentWords(int Order, string Text, string? Evidence = null, CommitmentState? State = null, ImpreciseDate? JudgedOn = null);
