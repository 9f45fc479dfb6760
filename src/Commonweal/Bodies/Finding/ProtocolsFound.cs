using Commonweal.Bodies.Protocols;
using Commonweal.Platform.Database;
using Commonweal.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Bodies.Finding;

/// <summary>What search finds of protocols and agreements: they stand on one page of their partnership.</summary>
internal static class ProtocolsFound
{
    public static IQueryable<NameFound> In(CommonwealDb db, IQueryable<Whose> partnerships) =>
        from protocol in db.Protocols()
        join whose in partnerships on protocol.PartnershipId equals whose.Id
        select new NameFound
        {
            Folded = EF.Property<string>(protocol, Folding.Column),
            Called = protocol.Title + "",
            CalledUntilEarliest = protocol.Lifetime.UntilEarliest,
            CalledUntilLatest = protocol.Lifetime.UntilLatest,
            What = FoundThing.Protocol,
            ThingId = protocol.Id,
            Name = protocol.Title + "",
            PageOf = FoundThing.Protocol,
            PageSlug = protocol.Slug,
            PageName = protocol.Title + "",
            Whose = whose,
            FromEarliest = protocol.Lifetime.FromEarliest,
            FromLatest = protocol.Lifetime.FromLatest,
            UntilEarliest = protocol.Lifetime.UntilEarliest,
            UntilLatest = protocol.Lifetime.UntilLatest,
            HasEnded = false,
        };
}
