using Commonweal.Bodies;
using Commonweal.Governance.Regimes;

namespace Commonweal.Governance.Checks;

/// <summary>Whether an organisation runs it: calls its meetings, writes its papers; where the rules say by whom, whether it is that one.</summary>
internal sealed class SecretariatCheck : BodyCheck
{
    public override IReadOnlyList<string> Lists => ["by"];

    // Where the rules do not say by whom, any organisation will do.
    public override string? WhatIsMissing(Rule rule) => null;

    protected override Found Look(BodyFacts body, Facts facts, Rule rule) => Look([.. body.Of<Secretariat>()], facts, rule.Lists["by"]);

    private static Found Look(List<Secretariat> stated, Facts facts, IReadOnlyList<string> by) =>
        stated.Find(s => by.Count == 0 || by.Any(t => IsOf(s, t, facts))) is { } secretariat ? Found.Met($"Run by: {secretariat.ToOrganisation?.Name}")
        : stated.Count > 0 ? by.All(facts.IsKnown) && facts.IsLiving
            ? Found.FallsShort($"Run by another: {stated[0].ToOrganisation?.Name}")
            : Found.NotStated($"Whether it is run by the one that must")
        : facts.Keeps<Secretariat>() ? Found.FallsShort($"Run by nobody")
        : Found.NotStated($"Who runs it");

    // A department of the council is the council.
    private static bool IsOf(Secretariat secretariat, string term, Facts facts) =>
        facts.CountsAs(term, secretariat.ToOrganisationId) || facts.CountsAs(term, secretariat.ToOrganisation?.PartOfId);
}
