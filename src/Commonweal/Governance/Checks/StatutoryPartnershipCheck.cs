using Commonweal.Bodies;
using Commonweal.Governance.Regimes;

namespace Commonweal.Governance.Checks;

/// <summary>Whether a partnership that an Act asks for is involved: it stands within, answers to, or its chair sits on another.</summary>
internal sealed class StatutoryPartnershipCheck : BodyCheck
{
    protected override bool Applies(BodyFacts body, Rule rule) => base.Applies(body, rule) && body.StatutoryBasis is not null;

    protected override Found Look(BodyFacts body, Facts facts, Rule rule) =>
        body.Within is { } within ? Found.Met($"Stands within: {within.Name}")
        : facts.Bodies.FirstOrDefault(b => b.Seats.Any(s => s.Seat.ChairOfId == body.Id)) is { } board ? Found.Met($"Its chair sits on: {board.Name}")
        : body.Of<ReportingLine>().FirstOrDefault(l => l.ToBodyId is not null || l.ToPartnershipId is not null) is { } line ? Found.Met($"Answers to: {facts.Named(line)}")
        : body.IsWithinAnother ? Found.NotStated($"How it is involved")
        : facts.Keeps<ReportingLine>() || (facts.IsLiving && facts.Bodies.Any(b => b.Within is not null)) ? Found.FallsShort($"It neither answers to a board or group here nor sits on one")
        : Found.NotStated($"How it is involved");
}
