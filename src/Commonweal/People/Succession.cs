using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.People;

/// <summary>
/// That one organisation came after another: "two primary care trusts become one on 1 October 2006" is two successions.
/// What ended without one has a successor that is not stated.
/// </summary>
public sealed class Succession : Entity, ICited
{
    private Succession() { }   // for EF

    internal Succession(Organisation before, Organisation after)
    {
        (BeforeId, Before) = (before.Id, before);
        (AfterId, After) = (after.Id, after);
    }

    public override Guid OwnerId => Owner.Installation;

    public Guid BeforeId { get; private set; }

    public Organisation Before { get; private set; } = null!;

    public Guid AfterId { get; private set; }

    public Organisation After { get; private set; } = null!;

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
        Record("described", new { before = Before.Slug, after = After.Slug, on = on?.ToString() });
    }
}
