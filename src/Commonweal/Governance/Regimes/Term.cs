namespace Commonweal.Governance.Regimes;

/// <summary>A word of the rules, such as "board", and the words of partnerships that count as it unless they say otherwise.</summary>
/// <param name="Slug">The word as the rules and files write it.</param>
/// <param name="Of">Of what it speaks.</param>
/// <param name="Name">The word as people see it.</param>
/// <param name="Called">The words that count as it.</param>
public sealed record Term(string Slug, TermOf Of, string Name, IReadOnlyList<string> Called);
