namespace Commonweal.Governance;

/// <summary>What is said of an event.</summary>
/// <param name="Regime">The slug of the regime that knows such events.</param>
/// <param name="Event">The slug of the kind of event.</param>
/// <param name="About">What it is about where there are several, such as the locality of a plan.</param>
/// <param name="What">What happened, in the partnership's words.</param>
/// <param name="Duty">The slug of the one duty that it does, where it does not do all that such an event does.</param>
public sealed record EventWords(string Regime, string Event, string? About = null, string? What = null, string? Duty = null);
