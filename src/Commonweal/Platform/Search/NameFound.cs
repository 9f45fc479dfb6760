using Commonweal.Platform.Time;

namespace Commonweal.Platform.Search;

/// <summary>A name that a thing has or had, with a page that shows the thing: a row for each name and each such page.</summary>
public sealed record NameFound
{
    /// <summary>The name as search reads it.</summary>
    public string Folded { get; init; } = "";

    /// <summary>The name.</summary>
    public string Called { get; init; } = "";

    public DateOnly? CalledUntilEarliest { get; init; }

    public DateOnly? CalledUntilLatest { get; init; }

    public FoundThing What { get; init; }

    public Guid ThingId { get; init; }

    /// <summary>What the thing is called now.</summary>
    public string Name { get; init; } = "";

    /// <summary>Of what the page is that shows it: a post stands on that of its organisation, a person where they sit.</summary>
    public FoundThing PageOf { get; init; }

    /// <summary>The slug of what the page is of; the code of a place.</summary>
    public string PageSlug { get; init; } = "";

    public string PageName { get; init; } = "";

    public Whose Whose { get; init; } = null!;

    public DateOnly? FromEarliest { get; init; }

    public DateOnly? FromLatest { get; init; }

    public DateOnly? UntilEarliest { get; init; }

    public DateOnly? UntilLatest { get; init; }

    /// <summary>That it has ended, where no source states when.</summary>
    public bool HasEnded { get; init; }

    /// <summary>Whether it is called otherwise now.</summary>
    public bool IsFormer => Called != Name;

    /// <summary>When it began and ended; of a person, from and until when they sat there or held the post.</summary>
    public Lifetime Lifetime => new(ImpreciseDate.Between(FromEarliest, FromLatest), ImpreciseDate.Between(UntilEarliest, UntilLatest));

    /// <summary>Until when it was called so; not stated for the name that it has.</summary>
    public ImpreciseDate? CalledUntil => IsFormer ? ImpreciseDate.Between(CalledUntilEarliest, CalledUntilLatest) : null;

    /// <summary>The day to ask its page for, where the page by itself speaks of one on which what stands on it is not shown.</summary>
    public ImpreciseDate? AskedOn(DateOnly today) =>
        What is not (FoundThing.Post or FoundThing.Person or FoundThing.Protocol) || Lifetime.Includes(Whose.DescribedLatest ?? today)
            ? null
            : Lifetime.Until ?? Lifetime.From;
}
