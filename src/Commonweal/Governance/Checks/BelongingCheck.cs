using Commonweal.Bodies;
using Commonweal.Governance.Regimes;

namespace Commonweal.Governance.Checks;

/// <summary>Whether a board or group stands within another or answers to somebody: none is a rival beside the partnership.</summary>
internal sealed class BelongingCheck : BodyCheck
{
    protected override Found Look(BodyFacts body, Facts facts, Rule rule) =>
        body.Within is { } within ? Found.Met($"Stands within: {within.Name}")
        : body.Of<ReportingLine>().FirstOrDefault() is { } line ? Found.Met($"Answers to: {facts.Named(line)}")
        : body.IsWithinAnother ? Found.NotStated($"What it stands within")
        : facts.Keeps<ReportingLine>() ? Found.FallsShort($"Stands within no other and answers to nobody")
        : Found.NotStated($"To whom it answers");
}
