using Commonweal.Bodies.Protocols;
using Commonweal.Platform.Database;
using Commonweal.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Bodies.Finding;

/// <summary>What search finds of protocols and agreements: they stand on one page of their partnership.</summary>
internal static class ProtocolsFound
{
    public static IQueryable<Named> Names(CommonwealDb db) =>
        from protocol in db.Protocols()
        select new Named
        {
            What = FoundThing.Protocol,
            ThingId = protocol.Id,
            Name = protocol.Title + "",
            Called = protocol.Title + "",
            Folded = EF.Property<string>(protocol, Folding.Column),
            UntilEarliest = protocol.Lifetime.UntilEarliest,
            UntilLatest = protocol.Lifetime.UntilLatest,
        };

    public static IQueryable<Shown> Pages(CommonwealDb db, IQueryable<Whose> partnerships) =>
        from protocol in db.Protocols()
        join whose in partnerships on protocol.PartnershipId equals whose.Id
        select new Shown
        {
            What = FoundThing.Protocol,
            ThingId = protocol.Id,
            PageOf = FoundThing.Protocol,
            Slug = protocol.Slug,
            PageName = whose.Name,
            Whose = whose,
            FromEarliest = protocol.Lifetime.FromEarliest,
            FromLatest = protocol.Lifetime.FromLatest,
            UntilEarliest = protocol.Lifetime.UntilEarliest,
            UntilLatest = protocol.Lifetime.UntilLatest,
            HasEnded = false,
        };
}
