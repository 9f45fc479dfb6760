using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Places;

/// <summary>
/// That one area came after another: "a county and six districts become two districts on 1 April 2009".
/// What ended without one has a successor that is not stated.
/// </summary>
public sealed class AreaSuccession : Entity, ICited
{
    private AreaSuccession() { }   // for EF

    internal AreaSuccession(Area before, Area after)
    {
        (BeforeId, Before) = (before.Id, before);
        (AfterId, After) = (after.Id, after);
    }

    public override Guid OwnerId => Owner.Installation;

    public Guid BeforeId { get; private set; }

    public Area Before { get; private set; } = null!;

    public Guid AfterId { get; private set; }

    public Area After { get; private set; } = null!;

    public DateOnly? OnEarliest { get; private set; }

    public DateOnly? OnLatest { get; private set; }

    /// <summary>The day on which the later one took over.</summary>
    public ImpreciseDate? On => ImpreciseDate.Between(OnEarliest, OnLatest);

    public Citation Citation { get; private set; } = Citation.None;

    /// <summary>States when the later one took over.</summary>
    public void Describe(ImpreciseDate? on, Citation citation)
    {
        Refuse(After.Lifetime.Until?.Latest < on?.Earliest, $"{After.Name} cannot succeed {Before.Name}: it had ended ({After.Lifetime.Until?.Words()}) before that ({on?.Words()})");

        (OnEarliest, OnLatest, Citation) = (on?.Earliest, on?.Latest, citation);
        Record("described", new { before = Before.Code, after = After.Code, on = on?.ToString() });
    }
}
