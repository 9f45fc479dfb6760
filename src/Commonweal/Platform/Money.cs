using System.Globalization;

namespace Commonweal.Platform;

/// <summary>An amount in pounds sterling, kept as whole pence, so that both databases add it alike.</summary>
public readonly record struct Money(long Pence) : IComparable<Money>
{
    public static Money None => default;

    public static Money Pounds(decimal pounds) => new((long)Math.Round(pounds * 100, MidpointRounding.ToEven));

    /// <summary>A part of it, to the nearest penny.</summary>
    public Money Part(decimal share) => new((long)Math.Round(Pence * share, MidpointRounding.ToEven));

    /// <summary>Splits it equally; the pennies that are left over go to the first.</summary>
    public IReadOnlyList<Money> Split(int into) => Split([.. Enumerable.Repeat(1m, into)]);

    /// <summary>Splits it in proportion, and loses no penny: those left over go to the largest remainders, of equal ones to the first.</summary>
    public IReadOnlyList<Money> Split(IReadOnlyList<decimal> parts)
    {
        var sum = parts.Sum();
        if (sum <= 0 || parts.Any(p => p < 0))
        {
            throw new ArgumentException("Money is split by parts that are not negative and not all nothing", nameof(parts));
        }

        var pence = Pence;
        var exact = parts.Select(p => pence * p / sum).ToList();
        var split = exact.Select(e => (long)Math.Floor(e)).ToArray();
        var left = (int)(pence - split.Sum());
        foreach (var index in Enumerable.Range(0, parts.Count).OrderByDescending(i => exact[i] - split[i]).Take(left))
        {
            split[index]++;
        }

        return [.. split.Select(s => new Money(s))];
    }

    public int CompareTo(Money other) => Pence.CompareTo(other.Pence);

    public static Money operator +(Money left, Money right) => new(checked(left.Pence + right.Pence));

    public static Money operator -(Money left, Money right) => new(checked(left.Pence - right.Pence));

    public static bool operator <(Money left, Money right) => left.Pence < right.Pence;

    public static bool operator >(Money left, Money right) => left.Pence > right.Pence;

    public static bool operator <=(Money left, Money right) => left.Pence <= right.Pence;

    public static bool operator >=(Money left, Money right) => left.Pence >= right.Pence;

    public override string ToString() =>
        string.Create(CultureInfo.CurrentCulture, $"{(Pence < 0 ? "−" : "")}£{Math.Abs(Pence / 100m):N2}");
}
