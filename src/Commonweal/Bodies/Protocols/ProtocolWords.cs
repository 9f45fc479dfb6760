using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Protocols;

/// <summary>What is stated of a protocol.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Kind">The kind of agreement that it is.</param>
/// <param name="Parties">Who is bound by it, in words.</param>
/// <param name="AgreedBy">Who agreed it.</param>
/// <param name="AgreedOn">When it was agreed.</param>
/// <param name="Edition">What the version is called.</param>
/// <param name="NextReview">When it is to be looked at again.</param>
/// <param name="Length">How long it is.</param>
public sealed record ProtocolWords(
    string Title,
    Kind? Kind = null,
    string? Parties = null,
    string? AgreedBy = null,
    ImpreciseDate? AgreedOn = null,
    string? Edition = null,
    ImpreciseDate? NextReview = null,
    string? Length = null);
