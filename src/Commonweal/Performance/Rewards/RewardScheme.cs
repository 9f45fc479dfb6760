using Commonweal.Platform;

namespace Commonweal.Performance.Rewards;

/// <summary>
/// How an agreement rewards what was achieved. The formula is that of the local public service agreements (Isle of Wight,
/// Schedule 4): the total is split equally over targets, then over sub-targets, and of each the share of its stretch is paid.
/// </summary>
public sealed record RewardScheme
{
    /// <summary>The formula as it stands in Schedule 4 of the Isle of Wight's agreement. Who shares the reward is not in it.</summary>
    public static RewardScheme LocalPublicServiceAgreement { get; } = new()
    {
        ShareOfBudget = 0.025m,
        Floor = 0.6m,
        Cap = 1m,
        InterimShare = 0.2m,
        Instalments = 2,
        Source = "Isle of Wight local public service agreement, Schedule 4",
    };

    /// <summary>Which part of the net budget requirement the whole reward is: 0.025 for 2.5 %.</summary>
    public required decimal ShareOfBudget { get; init; }

    /// <summary>The part of a stretch below which nothing is paid: 0.6 for 60 %.</summary>
    public required decimal Floor { get; init; }

    /// <summary>The part of a stretch above which no more is paid: 1 for 100 %.</summary>
    public required decimal Cap { get; init; }

    /// <summary>
    /// The part of a sub-target's share that is paid where its interim target is hit: 0.2 for one-fifth. Our reading: it is paid
    /// in advance, so it is part of the whole, and is not asked back where the end falls short.
    /// </summary>
    public required decimal InterimShare { get; init; }

    /// <summary>In how many equal payments the rest comes.</summary>
    public required int Instalments { get; init; }

    /// <summary>Who has how much of it; empty where nothing was agreed.</summary>
    public IReadOnlyList<RewardShare> Distribution { get; init; } = [];

    /// <summary>Where the formula is written.</summary>
    public required string Source { get; init; }

    /// <summary>The most that the agreement may pay.</summary>
    public ForecastMoney Total(Money netBudgetRequirement) => ForecastMoney.Of(netBudgetRequirement.Part(ShareOfBudget));

    /// <summary>Which part of its share a sub-target is paid for a part of its stretch.</summary>
    public decimal Paid(decimal achieved) => achieved < Floor ? 0 : Math.Min(achieved, Cap);

    /// <summary>What the agreement is expected to pay as things stand on the day.</summary>
    /// <param name="total">The most that it may pay.</param>
    /// <param name="targets">Each with one sub-target at least.</param>
    /// <param name="on">The day on which it is worked out.</param>
    /// <param name="likelihood">How likely it is that it is paid at all, from 0 to 1; null where nobody said.</param>
    public ForecastReward Forecast(ForecastMoney total, IReadOnlyList<RewardedTarget> targets, DateOnly on, double? likelihood = null)
    {
        if (targets.Count == 0 || targets.Any(t => t.Parts.Count == 0))
        {
            throw new ArgumentException("A reward is worked out for targets, each with a part", nameof(targets));
        }

        var parts = targets.Zip(total.Split(targets.Count))
            .SelectMany(t => t.First.Parts.Zip(t.Second.Split(t.First.Parts.Count)), (t, part) => Expect(t.First, part.First, part.Second));
        return new ForecastReward(this, [.. parts], on, likelihood);
    }

    private ForecastPart Expect(RewardedTarget target, RewardedPart part, ForecastMoney most)
    {
        var achieved = part.Expected is { } value ? part.Stretch.Achieved(value) : (decimal?)null;
        var interim = part.InterimHit is true ? most.Part(InterimShare) : ForecastMoney.None;
        return new(target.Name, part.Name, most.Part(Cap), achieved, interim)
        {
            Amount = achieved is { } share && most.Part(Paid(share)) is var earned ? (earned > interim ? earned : interim) : null,
        };
    }
}
