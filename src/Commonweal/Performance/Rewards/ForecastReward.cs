namespace Commonweal.Performance.Rewards;

/// <summary>
/// What an agreement is expected to pay, in pence, as it was worked out on a day. It is a forecast and stays one: nothing here
/// is cash, and a part without a figure is not stated, which is not nothing.
/// </summary>
public sealed record ForecastReward
{
    internal ForecastReward(RewardScheme scheme, IReadOnlyList<ForecastPart> parts, DateOnly workedOutOn, double? likelihood)
    {
        Scheme = scheme;
        Parts = parts;
        WorkedOutOn = workedOutOn;
        Likelihood = likelihood is null or (>= 0 and <= 1)
            ? likelihood
            : throw new ArgumentOutOfRangeException(nameof(likelihood), likelihood, "A likelihood lies between 0 and 1");
    }

    public RewardScheme Scheme { get; }

    public IReadOnlyList<ForecastPart> Parts { get; }

    /// <summary>The day on which it was worked out.</summary>
    public DateOnly WorkedOutOn { get; }

    /// <summary>How likely it is that it is paid at all, from 0 to 1; null where nobody said.</summary>
    public double? Likelihood { get; }

    /// <summary>How many parts have no figure yet.</summary>
    public int NotStated => Parts.Count(p => p.Amount is null);

    /// <summary>What is expected where every part has its figure; null where one has none.</summary>
    public ForecastMoney? Amount => NotStated == 0 ? AtLeast : null;

    /// <summary>What the parts with a figure come to, and the interim payments of those without.</summary>
    public ForecastMoney AtLeast => ForecastMoney.Sum(Parts.Select(p => p.Amount ?? p.Interim));

    /// <summary>What it would come to if each part without a figure reached the cap.</summary>
    public ForecastMoney AtMost => ForecastMoney.Sum(Parts.Select(p => p.Amount ?? p.Most));

    /// <summary>What is paid in advance, for interim targets that were hit.</summary>
    public ForecastMoney Interim => ForecastMoney.Sum(Parts.Select(p => p.Interim));

    /// <summary>The equal payments in which the rest of <see cref="AtLeast"/> comes.</summary>
    public IReadOnlyList<ForecastMoney> Instalments => (AtLeast - Interim).Split(Scheme.Instalments);

    /// <summary>Who is expected to have how much of <see cref="AtLeast"/>; empty where nothing was agreed.</summary>
    public IReadOnlyList<ForecastShare> Distribution => Scheme.Distribution is []
        ? []
        : [.. Scheme.Distribution.Zip(AtLeast.Split([.. Scheme.Distribution.Select(d => d.Parts)]), (share, amount) => new ForecastShare(share.To, amount))];
}

/// <summary>What one sub-target is expected to bring.</summary>
/// <param name="Target">The target that it belongs to.</param>
/// <param name="Part">The sub-target.</param>
/// <param name="Most">What it brings at the cap.</param>
/// <param name="Achieved">The part of its stretch that is reached, before floor and cap; null without a figure.</param>
/// <param name="Interim">What was paid in advance.</param>
public sealed record ForecastPart(string Target, string Part, ForecastMoney Most, decimal? Achieved, ForecastMoney Interim)
{
    /// <summary>What it brings; null, and not nothing, without a figure.</summary>
    public ForecastMoney? Amount { get; init; }
}

/// <summary>How much of a reward somebody is expected to have.</summary>
public sealed record ForecastShare(string To, ForecastMoney Amount);
