using Commonweal.Bodies.Seats;
using Commonweal.Governance.Regimes;

namespace Commonweal.Governance.Checks;

/// <summary>Whether a seat has been vacant for longer than so many months.</summary>
internal sealed class VacanciesCheck : BodyCheck
{
    public override IReadOnlyList<string> Numbers => ["months"];

    protected override bool Applies(BodyFacts body, Rule rule) => base.Applies(body, rule) && body.Seats.Any(s => s.Vacancy is { AwaitsNomination: false });

    protected override Found Look(BodyFacts body, Facts facts, Rule rule)
    {
        var vacant = body.Seats.Where(s => s.Vacancy is { AwaitsNomination: false }).ToList();
        var earliest = facts.On.AddMonths(-rule.Number("months"));
        // Of a month or a year the last day counts: it was vacant for no less than that.
        var tooLong = vacant.FindAll(s => s.Vacancy!.Since is { } since && since.Latest < earliest);
        return tooLong.Count > 0 ? Found.FallsShort($"Seats vacant for longer: {tooLong.Count}", tooLong.Select(s => s.Seat.Name), tooLong.Min(s => s.Vacancy!.Since))
            : vacant.Exists(s => s.Vacancy!.Since is null) ? Found.NotStated($"Since when the seats are vacant")
            : Found.Met($"Vacant seats: {vacant.Count}");
    }
}
