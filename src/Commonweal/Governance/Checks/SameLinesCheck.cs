using Commonweal.Bodies;
using Commonweal.Governance.Regimes;

namespace Commonweal.Governance.Checks;

/// <summary>Whether a board or group answers to several in one and the same way.</summary>
internal sealed class SameLinesCheck : BodyCheck
{
    protected override bool Applies(BodyFacts body, Rule rule) => base.Applies(body, rule) && body.Of<ReportingLine>().Any();

    protected override Found Look(BodyFacts body, Facts facts, Rule rule)
    {
        var twice = body.Of<ReportingLine>().GroupBy(l => l.KindId).Where(g => g.Count() > 1).ToList();
        return twice.Count == 0
            ? Found.Met($"Lines, each of its own kind: {body.Of<ReportingLine>().Count()}")
            : Found.FallsShort($"Lines of one kind that lead to several: {twice.Sum(g => g.Count())}", twice.SelectMany(g => g.Select(l => facts.Named(l))));
    }
}
