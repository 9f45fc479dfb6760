using Commonweal.Places;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;
using Commonweal.Strategies;

namespace Commonweal.Performance.Targets;

/// <summary>What is stated of a target.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Plan">The plan that promises it.</param>
public sealed record TargetWords(string Title, Plan Plan)
{
    public Theme? Theme { get; init; }

    public Indicator? Indicator { get; init; }

    public Area? Area { get; init; }

    public string? Places { get; init; }

    public Kind? Kind { get; init; }

    public Tolerance? Tolerance { get; init; }

    public ImpreciseDate? ParkedOn { get; init; }

    public string? WhyParked { get; init; }
}
