using Commonweal.Bodies;
using Commonweal.Governance.Regimes;

namespace Commonweal.Governance.Checks;

/// <summary>Whether an organisation runs it: calls its meetings, writes its papers.</summary>
internal sealed class SecretariatCheck : BodyCheck
{
    protected override Found Look(BodyFacts body, Facts facts, Rule rule) =>
        body.Of<Secretariat>().FirstOrDefault() is { } secretariat ? Found.Met($"Run by: {secretariat.ToOrganisation?.Name}")
        : facts.Keeps<Secretariat>() ? Found.FallsShort($"Run by nobody")
        : Found.NotStated($"Who runs it");
}
