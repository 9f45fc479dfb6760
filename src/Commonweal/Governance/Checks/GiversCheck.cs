using Commonweal.Bodies.Statements;
using Commonweal.Governance.Regimes;

namespace Commonweal.Governance.Checks;

/// <summary>Whether it is said of each support who gives it.</summary>
internal sealed class GiversCheck : EachCheck
{
    protected override Found? Look(BodyFacts? body, Facts facts, Rule rule)
    {
        var support = Stated<SupportInKind>(body, facts).FindAll(s => !s.HasEnded);
        var without = support.FindAll(s => s.ToOrganisationId is null).ConvertAll(s => s.Text);
        var keeps = facts.IsLiving && facts.Of<SupportInKind>().Concat(facts.Bodies.SelectMany(b => b.Of<SupportInKind>())).Any(s => s.ToOrganisationId is not null);
        return support.Count == 0 ? null
            : without.Count > 0 && !keeps ? Found.NotStated($"Who gives the support")
            : Found.Either(without.Count == 0, $"Support of which it is said who gives it: {support.Count - without.Count} / {support.Count}", without);
    }
}
