using Commonweal.Platform.Time;

namespace Commonweal.Platform.Search;

/// <summary>A name that a thing has or had.</summary>
public sealed record Named
{
    public FoundThing What { get; init; }

    public Guid ThingId { get; init; }

    /// <summary>What the thing is called now.</summary>
    public string Name { get; init; } = "";

    /// <summary>The name of which this speaks.</summary>
    public string Called { get; init; } = "";

    /// <summary>That name as search reads it.</summary>
    public string Folded { get; init; } = "";

    public DateOnly? UntilEarliest { get; init; }

    public DateOnly? UntilLatest { get; init; }

    /// <summary>Whether it is called otherwise now.</summary>
    public bool IsFormer => Called != Name;

    /// <summary>Until when it was called so; not stated for the name that it has.</summary>
    public ImpreciseDate? CalledUntil => IsFormer ? ImpreciseDate.Between(UntilEarliest, UntilLatest) : null;
}
