using Commonweal.Bodies;

namespace Commonweal.Governance.Reviews;

/// <summary>What is stated of a stage on the way of a review; its day is in its lifetime.</summary>
/// <param name="Order">Its place on the way, counted from 1.</param>
/// <param name="Body">The board or group to which it was reported.</param>
/// <param name="To">To whom else, in words.</param>
/// <param name="CameOfIt">What they made of it.</param>
public sealed record StageWords(int Order, Body? Body = null, string? To = null, string? CameOfIt = null);
