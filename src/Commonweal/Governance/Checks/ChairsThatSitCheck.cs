using Commonweal.Governance.Regimes;

namespace Commonweal.Governance.Checks;

/// <summary>Whether seats that come with the chair of another board or group are vacant because that chair is.</summary>
internal sealed class ChairsThatSitCheck : BodyCheck
{
    protected override bool Applies(BodyFacts body, Rule rule) => base.Applies(body, rule) && body.Seats.Any(s => s.Seat.ChairOfId is not null);

    protected override Found Look(BodyFacts body, Facts facts, Rule rule)
    {
        var following = body.Seats.Where(s => s.Seat.ChairOfId is not null).ToList();
        var vacant = following.FindAll(s => s.Vacancy?.BecauseOfTheChairOf is not null);
        return vacant.Count == 0 && following.TrueForAll(s => !s.IsFilled)
            ? Found.NotStated($"Who chairs those whose chairs sit here")
            : Found.Either(vacant.Count == 0, $"Seats vacant because a chair is: {vacant.Count}", vacant.Select(s => s.Seat.Name), vacant.Min(s => s.Vacancy!.Since));
    }
}
