using Commonweal.Platform;

namespace Commonweal.Performance.Rewards;

/// <summary>
/// An amount in whole pence that is only expected. There is no way from it to <see cref="Money"/>: the rewards of the agreements
/// of 2008 to 2011 were never paid, and nobody may allocate one.
/// </summary>
public readonly record struct ForecastMoney : IComparable<ForecastMoney>
{
    private readonly Money _amount;

    private ForecastMoney(Money amount) => _amount = amount;

    public static ForecastMoney None => default;

    /// <summary>What is expected to be so much. It does not go back.</summary>
    public static ForecastMoney Of(Money amount) => new(amount);

    public static ForecastMoney Sum(IEnumerable<ForecastMoney> amounts) => new(amounts.Aggregate(Money.None, (sum, a) => sum + a._amount));

    public ForecastMoney Part(decimal share) => new(_amount.Part(share));

    public IReadOnlyList<ForecastMoney> Split(int into) => [.. _amount.Split(into).Select(Of)];

    public IReadOnlyList<ForecastMoney> Split(IReadOnlyList<decimal> parts) => [.. _amount.Split(parts).Select(Of)];

    public int CompareTo(ForecastMoney other) => _amount.CompareTo(other._amount);

    public static ForecastMoney operator +(ForecastMoney left, ForecastMoney right) => new(left._amount + right._amount);

    public static ForecastMoney operator -(ForecastMoney left, ForecastMoney right) => new(left._amount - right._amount);

    public static bool operator <(ForecastMoney left, ForecastMoney right) => left._amount < right._amount;

    public static bool operator >(ForecastMoney left, ForecastMoney right) => left._amount > right._amount;

    public static bool operator <=(ForecastMoney left, ForecastMoney right) => left._amount <= right._amount;

    public static bool operator >=(ForecastMoney left, ForecastMoney right) => left._amount >= right._amount;

    public override string ToString() => _amount.ToString();
}
