namespace Commonweal.Performance;

/// <summary>A number that can be reckoned with: neither infinite nor "not a number".</summary>
internal static class Finite
{
    public static double Value(double value) =>
        double.IsFinite(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A value is a number, and not without end");

    public static double? Value(double? value) => value is { } number ? Value(number) : null;
}
