namespace Commonweal.Bodies;

/// <summary>What is stated of a mode; each mode asks for its own (paper 003, paragraph 10).</summary>
/// <param name="Purpose">For what it works in this mode.</param>
/// <param name="Membership">Who takes part in it.</param>
/// <param name="Support">What supports it.</param>
/// <param name="Methods">How it goes about it.</param>
/// <param name="Reporting">How it reports.</param>
public sealed record ModeWords(string? Purpose, string? Membership, string? Support, string? Methods, string? Reporting);
