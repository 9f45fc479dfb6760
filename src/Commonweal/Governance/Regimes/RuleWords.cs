namespace Commonweal.Governance.Regimes;

/// <summary>What people read of a rule, in English; the pages translate it. "{at-least}" stands for the number of that name.</summary>
/// <param name="Title">What it is about, in a few words.</param>
/// <param name="Advised">What is asked or advised.</param>
/// <param name="Why">Why.</param>
/// <param name="ToDo">What to do where it falls short.</param>
public sealed record RuleWords(string Title, string Advised, string Why, string ToDo);
