using Commonweal.Platform;

namespace Commonweal.Performance.Targets;

/// <summary>The value that a target has for one period, in the indicator's unit.</summary>
[SeenWith(nameof(Target))]
public sealed class TargetValue : ICited
{
    private TargetValue() { }   // for EF

    internal TargetValue(Target target, Period period, double value, double? without, bool isOnTheWay, Citation citation)
    {
        (TargetId, Target, Period) = (target.Id, target, period);
        (Value, Without, IsOnTheWay, Citation) = (Finite.Value(value), Finite.Value(without), isOnTheWay, citation);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid TargetId { get; private set; }

    public Target Target { get; private set; } = null!;

    public Period Period { get; private set; }

    public double Value { get; private set; }

    /// <summary>What would be reached without the agreement; the rest is its stretch. Null where it is not stated.</summary>
    public double? Without { get; private set; }

    /// <summary>Whether it is planned on the way, and not itself promised.</summary>
    public bool IsOnTheWay { get; private set; }

    public Citation Citation { get; private set; } = Citation.None;
}
