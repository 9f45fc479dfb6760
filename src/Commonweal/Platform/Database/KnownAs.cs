using Commonweal.Platform.Search;
using Commonweal.Platform.Time;

namespace Commonweal.Platform.Database;

/// <summary>A name and address that a thing has or had; an old one still leads to the thing, and nobody else can take it.</summary>
[Findable(nameof(Name))]
public sealed class KnownAs : ICited
{
    private KnownAs() { }   // for EF

    internal KnownAs(IAddressed thing, AddressBook book)
        : this(thing, book, thing.Name, thing.Slug, until: null, Citation.None) { }

    internal KnownAs(IAddressed thing, AddressBook book, string name, string slug, ImpreciseDate? until, Citation citation)
    {
        (ScopeId, Under) = book;
        ThingId = thing.Id;
        (Name, Slug) = (name, slug);
        (UntilEarliest, UntilLatest) = (until?.Earliest, until?.Latest);
        Citation = citation;
    }

    public Guid ScopeId { get; private set; }

    public string Under { get; private set; } = "";

    public string Slug { get; private set; } = "";

    public Guid ThingId { get; private set; }

    public string Name { get; private set; } = "";

    public DateOnly? UntilEarliest { get; private set; }

    public DateOnly? UntilLatest { get; private set; }

    /// <summary>When the thing stopped being called so; not stated for the name that it has.</summary>
    public ImpreciseDate? Until => ImpreciseDate.Between(UntilEarliest, UntilLatest);

    public Citation Citation { get; private set; } = Citation.None;

    internal void Left(ImpreciseDate? until) => (UntilEarliest, UntilLatest) = (until?.Earliest, until?.Latest);

    internal void Became(string name) => Name = name;

    internal void Found(Citation citation) => Citation = citation;
}
