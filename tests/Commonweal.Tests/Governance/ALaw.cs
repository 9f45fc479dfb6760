using Commonweal.Governance.Regimes;

namespace Commonweal.Tests.Governance;

/// <summary>A law that asks for two members on each board, a quorum of both, and terms of reference that are whole.</summary>
internal static class ALaw
{
    private const string Text = """
        regime: law
        name: A law
        nation: Wales
        source: An Act
        terms:
          - {term: board, of: body, name: Board, called: [board]}
          - {term: council, of: organisation, name: Council, called: []}
          - {term: health-board, of: organisation, name: Health board, called: []}
        rules:
          - {rule: members, check: members, of: board, members: [council, health-board], standing: law, source: Section 1, requirements: [NAT-1], title: A, advised: B, why: C, to-do: D}
          - {rule: quorum, check: quorum, of: board, members: [council, health-board], standing: law, source: Section 2, requirements: [NAT-1], title: A, advised: B, why: C, to-do: D}
          - {rule: parts, check: terms-parts, of: board, standing: guidance, source: Section 3, requirements: [NAT-1], title: A, advised: B, why: C, to-do: D}
        """;

    public static Governed Partnership(bool isDescribed = false) => new(isDescribed) { Regime = "law", Book = new RegimeBook([Read(Text)]) };

    public static Regime Read(string text)
    {
        using var reader = new StringReader(text);
        return RegimeFile.Read("regimes/law.yaml", reader);
    }
}
