using Commonweal.Bodies;
using Commonweal.Bodies.Statements;
using Commonweal.Governance.Regimes;

namespace Commonweal.Governance.Checks;

/// <summary>Whether a partnership in a county mainly works in one of the modes that suit a district.</summary>
internal sealed class DistrictModeCheck : Check
{
    public override IReadOnlyList<string> Lists => ["modes"];

    public override IEnumerable<Found> Look(Facts facts, Rule rule)
    {
        var primary = facts.Of<Mode>().FirstOrDefault(m => m.IsPrimary);
        if (facts.Of<PartnershipLink>().Any(l => l.Link is PartnershipLinkKind.InTheCountyOf))
        {
            yield return primary is null || !facts.IsUnderstood(primary.KindId)
                ? Found.NotStated($"How it mainly works")
                : Found.Either(rule.Lists["modes"].Any(m => facts.CountsAs(m, primary.KindId)), $"Primary mode: {facts.Word(primary.KindId)}");
        }
    }
}
