using Commonweal.Bodies.Statements;
using Commonweal.Governance.Regimes;

namespace Commonweal.Governance.Checks;

/// <summary>Whether other partnerships are part of it: it brings them together, and takes the place of none.</summary>
internal sealed class PartnershipsCheck : Check
{
    public override IEnumerable<Found> Look(Facts facts, Rule rule)
    {
        var links = facts.Of<PartnershipLink>().ToList();
        var members = links.FindAll(l => l.Link is PartnershipLinkKind.HasMember);
        var statutory = facts.Bodies.Count(b => b.StatutoryBasis is not null);
        yield return members.Count > 0 ? Found.Met($"Partnerships that are part of it: {members.Sum(m => m.Number ?? 1)}")
            : statutory > 0 ? Found.Met($"Partnerships of the law that are part of it: {statutory}")
            : facts.IsLiving && links.Count > 0 ? Found.FallsShort($"It has to do with other partnerships, and none is part of it")
            : Found.NotStated($"Which other partnerships are part of it");
    }
}
