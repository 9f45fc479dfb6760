using Commonweal.Governance.Regimes;

namespace Commonweal.Governance.Checks;

/// <summary>Whether those who lead each theme sit on it.</summary>
internal sealed class ThemeChairsCheck : BodyCheck
{
    public override IReadOnlyList<string> Lists => ["leads-of"];

    protected override Found Look(BodyFacts body, Facts facts, Rule rule)
    {
        var themes = facts.Bodies.Where(b => rule.Lists["leads-of"].Any(b.Is)).ToList();
        var without = themes.FindAll(t => !body.Seats.Any(s => s.Seat.ChairOfId == t.Id));
        return themes.Count == 0 || (without.Count > 0 && !(facts.IsLiving && body.AreAllSeatsNamed)) ? Found.NotStated($"Whether those who lead each theme sit on it")
            : Found.Either(without.Count == 0, $"Themes whose chairs sit on it: {themes.Count - without.Count} / {themes.Count}", without.Select(t => t.Name));
    }
}
