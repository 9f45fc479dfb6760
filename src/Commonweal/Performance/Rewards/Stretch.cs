namespace Commonweal.Performance.Rewards;

/// <summary>
/// What an agreement asks beyond what would happen anyway: from the value without it to the value with it, in the indicator's
/// unit. Where low is good the value with it is the lower one (Isle of Wight LPSA, Schedule 4).
/// </summary>
public sealed record Stretch
{
    public Stretch(double without, double with)
    {
        Without = Finite.Value(without);
        With = Finite.Value(with);
        if (Exactly(without) == Exactly(with))
        {
            throw new ArgumentException("A stretch leads from one value to another", nameof(with));
        }
    }

    /// <summary>What is expected without the agreement.</summary>
    public double Without { get; }

    /// <summary>What is promised with it.</summary>
    public double With { get; }

    /// <summary>Which part of it a value comes to: 0.65 for 93 on the way from 80 to 100; below 0 and above 1 where the value is.</summary>
    public decimal Achieved(double value) => (Exactly(value) - Exactly(Without)) / (Exactly(With) - Exactly(Without));

    // In binary (9.2 - 8) / 2 is a hair below 0.6, and would miss a floor of 60 % that it meets.
    private static decimal Exactly(double value) =>
        Math.Abs(Finite.Value(value)) < 1e12 ? (decimal)value : throw new ArgumentOutOfRangeException(nameof(value), value, "A value of a stretch lies within a million million");
}
