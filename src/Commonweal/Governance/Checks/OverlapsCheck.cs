using Commonweal.Bodies;
using Commonweal.Bodies.Statements;
using Commonweal.Governance.Regimes;

namespace Commonweal.Governance.Checks;

/// <summary>Whether another board or group has the same remit, or does the same for the same places.</summary>
internal sealed class OverlapsCheck : BodyCheck
{
    protected override bool Applies(BodyFacts body, Rule rule) => base.Applies(body, rule) && (body.Terms?.Remit is not null || body.Of<Function>().Any());

    protected override Found Look(BodyFacts body, Facts facts, Rule rule)
    {
        var same = facts.Bodies.Where(b => b != body && (HaveOneRemit(b, body) || DoTheSame(b, body, facts))).Select(b => b.Name).ToList();
        return Found.Either(same.Count == 0, $"Others with the same remit or functions: {same.Count}", same);
    }

    private static bool HaveOneRemit(BodyFacts one, BodyFacts other) => one.Terms?.Remit is { } remit && other.Terms?.Remit is { } second && Folded(remit) == Folded(second);

    // Of a paper that names no places nobody knows whether they are the same; who keeps a register and names none means the whole.
    private static bool DoTheSame(BodyFacts one, BodyFacts other, Facts facts) =>
        Functions(one) is { Count: > 0 } functions && functions.SetEquals(Functions(other))
        && Places(one) is var places && places.SetEquals(Places(other)) && (places.Count > 0 || facts.IsLiving);

    private static HashSet<string> Functions(BodyFacts body) => [.. body.Of<Function>().Select(f => Folded(f.Text))];

    private static HashSet<Guid> Places(BodyFacts body) => [.. body.Of<BodyArea>().Select(a => a.AreaId)];

    private static string Folded(string text) => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.').ToUpperInvariant();
}
