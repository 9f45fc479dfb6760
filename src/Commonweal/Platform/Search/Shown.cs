using Commonweal.Platform.Time;

namespace Commonweal.Platform.Search;

/// <summary>That a page shows a thing: a post stands on that of its organisation, a person where they sit.</summary>
public sealed record Shown
{
    public FoundThing What { get; init; }

    public Guid ThingId { get; init; }

    /// <summary>What the page is of.</summary>
    public FoundThing PageOf { get; init; }

    /// <summary>The slug of what the page is of; the code of a place.</summary>
    public string Slug { get; init; } = "";

    public string PageName { get; init; } = "";

    public Whose Whose { get; init; } = null!;

    public DateOnly? FromEarliest { get; init; }

    public DateOnly? FromLatest { get; init; }

    public DateOnly? UntilEarliest { get; init; }

    public DateOnly? UntilLatest { get; init; }

    /// <summary>That it has ended, where no source states when.</summary>
    public bool HasEnded { get; init; }

    /// <summary>When it began and ended; of a person, from and until when they sat there or held the post.</summary>
    public Lifetime Lifetime => new(ImpreciseDate.Between(FromEarliest, FromLatest), ImpreciseDate.Between(UntilEarliest, UntilLatest));

    /// <summary>The day to ask the page for, where by itself it speaks of one on which the thing is not shown.</summary>
    public ImpreciseDate? AskedOn(DateOnly today) =>
        What is not (FoundThing.Post or FoundThing.Person or FoundThing.Protocol) || Lifetime.Includes(Whose.DescribedLatest ?? today)
            ? null
            : Lifetime.Until ?? Lifetime.From;
}
