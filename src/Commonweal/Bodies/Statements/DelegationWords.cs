using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Statements;

/// <summary>What is stated of a delegation.</summary>
/// <param name="Scope">What is delegated.</param>
/// <param name="Limit">How far it goes.</param>
/// <param name="Conditions">On what conditions.</param>
/// <param name="NextReview">When it is to be looked at again.</param>
public sealed record DelegationWords(string Scope, string? Limit = null, string? Conditions = null, ImpreciseDate? NextReview = null);
