using Commonweal.Bodies.Protocols;
using Commonweal.Bodies.Seats;
using Commonweal.Bodies.Signposts;
using Commonweal.Platform.Database;

namespace Commonweal.Bodies.Changes;

/// <summary>What was changed, as everybody may be told it.</summary>
public static class ChangesData
{
    /// <summary>
    /// The changes to what the reader may see of the partnerships today, and to nothing else: history has no filter of its
    /// own, so that each line is asked for together with the thing that it speaks of.
    /// </summary>
    public static IQueryable<Change> Changes(this CommonwealDb db, IQueryable<Partnership> partnerships)
    {
        var ofThings =
            from thing in db.Things(partnerships)
            join line in db.History on new { OwnerId = thing.PartnershipId, thing.ThingId } equals new { line.OwnerId, line.ThingId }
            select new Change
            {
                PartnershipId = thing.PartnershipId,
                Partnership = thing.Partnership,
                PartnershipName = thing.PartnershipName,
                Sequence = line.Sequence,
                At = line.At,
                Verb = line.Verb,
                Name = thing.Name,
                Page = thing.Page,
            };
        var ofFiles =
            from partnership in partnerships
            join line in db.History on partnership.Id equals line.OwnerId
            where line.Thing == "Import"
            select new Change
            {
                PartnershipId = partnership.Id,
                Partnership = partnership.Slug,
                PartnershipName = partnership.Name,
                Sequence = line.Sequence,
                At = line.At,
                Verb = line.Verb,
                Name = partnership.Name,
                Page = "/data",
            };
        return ofThings.Concat(ofFiles);
    }

    private static IQueryable<Changed> Things(this CommonwealDb db, IQueryable<Partnership> partnerships) =>
        partnerships.Select(p => new Changed { PartnershipId = p.Id, Partnership = p.Slug, PartnershipName = p.Name, ThingId = p.Id, Name = p.Name, Page = "" })
            .Concat(
                from body in db.Bodies()
                join p in partnerships on body.PartnershipId equals p.Id
                select new Changed { PartnershipId = p.Id, Partnership = p.Slug, PartnershipName = p.Name, ThingId = body.Id, Name = body.Name, Page = "/bodies/" + body.Slug })
            .Concat(
                from seat in db.Seats()
                join body in db.Bodies() on seat.BodyId equals body.Id
                join p in partnerships on body.PartnershipId equals p.Id
                select new Changed { PartnershipId = p.Id, Partnership = p.Slug, PartnershipName = p.Name, ThingId = seat.Id, Name = body.Name + ", " + seat.Name, Page = "/bodies/" + body.Slug })
            .Concat(
                from protocol in db.Protocols()
                join p in partnerships on protocol.PartnershipId equals p.Id
                select new Changed { PartnershipId = p.Id, Partnership = p.Slug, PartnershipName = p.Name, ThingId = protocol.Id, Name = protocol.Title, Page = "/protocols" })
            .Concat(
                from signpost in db.Signposts()
                join p in partnerships on signpost.PartnershipId equals p.Id
                select new Changed { PartnershipId = p.Id, Partnership = p.Slug, PartnershipName = p.Name, ThingId = signpost.Id, Name = p.Name, Page = "" });
}
