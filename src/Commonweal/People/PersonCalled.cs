using Commonweal.Platform.Database;
using Commonweal.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.People;

/// <summary>A name that somebody has or had, for search; only of people whose names the reader may read.</summary>
internal sealed record PersonCalled
{
    public Guid? PersonId { get; init; }

    public string Name { get; init; } = "";

    public string Called { get; init; } = "";

    public string Folded { get; init; } = "";

    public DateOnly? UntilEarliest { get; init; }

    public DateOnly? UntilLatest { get; init; }

    /// <summary>Every name of everybody: the ones that they have, and the ones that they had.</summary>
    public static IEnumerable<IQueryable<PersonCalled>> All(CommonwealDb db) =>
    [
        db.People().Select(p => new PersonCalled
        {
            PersonId = p.Id,
            Name = p.Name,
            Called = p.Name,
            Folded = EF.Property<string>(p, Folding.Column),
            UntilEarliest = null,
            UntilLatest = null,
        }),
        db.PersonNames().Select(n => new PersonCalled
        {
            PersonId = n.PersonId,
            Name = n.Person.Name,
            Called = n.Name,
            Folded = EF.Property<string>(n, Folding.Column),
            UntilEarliest = n.Lifetime.UntilEarliest,
            UntilLatest = n.Lifetime.UntilLatest,
        }),
    ];
}
