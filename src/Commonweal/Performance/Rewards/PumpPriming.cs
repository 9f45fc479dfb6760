using Commonweal.Platform;

namespace Commonweal.Performance.Rewards;

/// <summary>
/// The grant that an agreement is given at its start, in pence, shared by how many of the stretch targets each partner has
/// (Hertfordshire). Unlike a reward it is paid before anything is achieved, so it is money.
/// </summary>
public static class PumpPriming
{
    public static IReadOnlyList<(string To, Money Amount)> Share(Money grant, IReadOnlyList<(string To, int StretchTargets)> partners) =>
        [.. partners.Zip(grant.Split([.. partners.Select(p => (decimal)p.StretchTargets)]), (partner, amount) => (partner.To, amount))];
}
