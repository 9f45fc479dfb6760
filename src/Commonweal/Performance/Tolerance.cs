using System.Globalization;

namespace Commonweal.Performance;

/// <summary>How large a difference may be and still be none: so much in the indicator's unit, or so many per cent.</summary>
public readonly record struct Tolerance
{
    /// <summary>Every difference is one.</summary>
    public static readonly Tolerance None;

    private Tolerance(double amount, bool isPerCent)
    {
        Amount = Finite.Value(amount) >= 0 ? amount : throw new ArgumentOutOfRangeException(nameof(amount), amount, "A tolerance is not negative");
        IsPerCent = isPerCent;
    }

    public double Amount { get; }

    /// <summary>Whether the amount is per cent of what is compared with, and not in the indicator's unit.</summary>
    public bool IsPerCent { get; }

    public static Tolerance InUnit(double amount) => new(amount, isPerCent: false);

    public static Tolerance PerCent(double amount) => new(amount, isPerCent: true);

    /// <summary>Reads what <see cref="ToString"/> writes, with or without a space before the sign; none where it is no tolerance.</summary>
    public static Tolerance? Read(string text)
    {
        var (number, isPerCent) = text.Trim() is [.. var before, '%'] ? (before.TrimEnd(), true) : (text.Trim(), false);
        return double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) && double.IsFinite(amount) ? new(amount, isPerCent) : null;
    }

    /// <summary>The same for what was written by it.</summary>
    public static Tolerance Parse(string text) => Read(text) ?? throw new FormatException($"'{text}' is not a tolerance");

    /// <summary>How wide it is around a value, in the indicator's unit.</summary>
    public double Width(double of) => IsPerCent ? Math.Abs(of) * Amount / 100 : Amount;

    /// <summary>Whether a difference from a value is none.</summary>
    // In binary 41.2 - 38.9 is a hair more than 2.3; a thousand-millionth of the value is no difference to anybody.
    public bool Covers(double difference, double from) =>
        Math.Abs(difference) - Width(from) <= 1e-9 * (Math.Abs(from) + Math.Abs(difference));

    /// <summary>As English says it: "5 %", "0.5".</summary>
    public override string ToString() => Amount.ToString("0.##########", CultureInfo.InvariantCulture) + (IsPerCent ? " %" : "");
}
