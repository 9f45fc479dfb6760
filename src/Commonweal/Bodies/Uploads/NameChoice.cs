namespace Commonweal.Bodies.Uploads;

/// <summary>One answer to a question about a name.</summary>
/// <param name="Value">What is kept of it.</param>
/// <param name="Label">What people read.</param>
/// <param name="Hint">What tells it from the others.</param>
public sealed record NameChoice(string Value, string Label, string? Hint = null);
