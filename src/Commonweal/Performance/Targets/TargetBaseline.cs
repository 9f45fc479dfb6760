using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Performance.Targets;

/// <summary>From where a target starts: the value of a period, in the indicator's unit, where it was found and when it was agreed.</summary>
[SeenWith(nameof(Target))]
public sealed class TargetBaseline : ICited
{
    private TargetBaseline() { }   // for EF

    internal TargetBaseline(Target target, Period period, double value, string? foundIn, ImpreciseDate? agreedOn, Citation citation)
    {
        (TargetId, Target, Period, Value) = (target.Id, target, period, Finite.Value(value));
        (FoundIn, AgreedEarliest, AgreedLatest, Citation) = (foundIn, agreedOn?.Earliest, agreedOn?.Latest, citation);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid TargetId { get; private set; }

    public Target Target { get; private set; } = null!;

    public Period Period { get; private set; }

    public double Value { get; private set; }

    /// <summary>The survey, return or register in which it was found.</summary>
    public string? FoundIn { get; private set; }

    public DateOnly? AgreedEarliest { get; private set; }

    public DateOnly? AgreedLatest { get; private set; }

    /// <summary>When it was agreed; null where it is not stated, and then it counts from the beginning.</summary>
    public ImpreciseDate? AgreedOn => ImpreciseDate.Between(AgreedEarliest, AgreedLatest);

    public Citation Citation { get; private set; } = Citation.None;
}
