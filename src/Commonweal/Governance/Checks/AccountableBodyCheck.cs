using Commonweal.Bodies.Statements;
using Commonweal.Governance.Regimes;

namespace Commonweal.Governance.Checks;

/// <summary>Whether an organisation answers in law for the partnership's money.</summary>
internal sealed class AccountableBodyCheck : Check
{
    public override IEnumerable<Found> Look(Facts facts, Rule rule)
    {
        var bodies = facts.Of<PartnershipRole>().Where(r => r.Role is PartnershipRoleKind.AccountableBody).ToList();
        var funds = facts.Of<SupportInKind>().Concat(facts.Bodies.SelectMany(b => b.Of<SupportInKind>())).Select(s => s.Fund).OfType<string>().Distinct().ToList();
        var without = funds.FindAll(f => !bodies.Exists(b => b.Fund is null || string.Equals(b.Fund, f, StringComparison.OrdinalIgnoreCase)));
        yield return bodies.FirstOrDefault(b => b.Fund is null) is { } whole ? Found.Met($"Accountable body: {whole.ToOrganisation?.Name}")
            : facts.IsLiving && without.Count > 0 ? Found.FallsShort($"Funds without an accountable body: {without.Count}", without)
            : bodies.Count > 0 ? Found.Met($"Accountable bodies for funds: {bodies.Count}")
            : facts.IsLiving && facts.Of<PartnershipRole>().Any() ? Found.FallsShort($"No accountable body")
            : Found.NotStated($"Who answers for the money");
    }
}
