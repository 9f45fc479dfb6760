namespace Commonweal.Governance;

/// <summary>A rule by the slugs of its regime and its own.</summary>
public sealed record RuleNamed(string Regime, string Rule);
