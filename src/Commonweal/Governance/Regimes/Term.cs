using Commonweal.Platform.Kinds;

namespace Commonweal.Governance.Regimes;

/// <summary>A word of the rules, such as "board", and the words of partnerships that count as it unless they say otherwise.</summary>
/// <param name="Slug">The word as the rules and files write it.</param>
/// <param name="Of">Of what it speaks.</param>
/// <param name="Name">The word as people see it.</param>
/// <param name="Called">The words that count as it.</param>
public sealed record Term(string Slug, TermOf Of, string Name, IReadOnlyList<string> Called)
{
    /// <summary>Whether a word of a partnership counts as it where nobody says otherwise: of the same list, and called so.</summary>
    public bool Knows(Kind word) => word.Of.ToString() == Of.ToString() && Called.Contains(word.Slug);
}
