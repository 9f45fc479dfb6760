using Commonweal.Bodies.Statements;
using Commonweal.Governance.Regimes;

namespace Commonweal.Governance.Checks;

/// <summary>Whether an organisation answers in law for the partnership's money.</summary>
internal sealed class AccountableBodyCheck : Check
{
    public override IEnumerable<Found> Look(Facts facts, Rule rule)
    {
        var bodies = facts.Of<PartnershipRole>().Where(r => r.Role is PartnershipRoleKind.AccountableBody).ToList();
        var without = Funds(facts).Where(f => !bodies.Exists(b => IsSame(b.Fund, f))).ToList();
        yield return bodies.Find(b => b.Fund is null) is { } whole ? Found.Met($"Accountable body: {whole.ToOrganisation?.Name}")
            : !facts.IsLiving || !facts.Of<PartnershipRole>().Any() ? bodies.Count > 0 ? Found.Met($"Accountable bodies for funds: {bodies.Count}") : Found.NotStated($"Who answers for the money")
            : without.Count > 0 ? Found.FallsShort($"Funds without an accountable body: {without.Count}", without)
            : bodies.Count > 0 ? Found.Met($"Accountable bodies for funds: {bodies.Count}")
            : Found.FallsShort($"No accountable body");
    }

    private static IEnumerable<string> Funds(Facts facts) => facts.Of<SupportInKind>().Concat(facts.Bodies.SelectMany(b => b.Of<SupportInKind>()))
        .Where(s => !s.HasEnded).Select(s => s.Fund).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase);

    private static bool IsSame(string? fund, string other) => string.Equals(fund, other, StringComparison.OrdinalIgnoreCase);
}
