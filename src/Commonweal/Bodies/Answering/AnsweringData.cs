using Commonweal.Bodies.Seats;
using Commonweal.Bodies.Statements;
using Commonweal.People;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Bodies.Answering;

/// <summary>The questions that ask who answers to whom.</summary>
public static class AnsweringData
{
    /// <summary>Who answers to whom in a partnership on a day, and in those to which its lines lead; two queries.</summary>
    public static async Task<Answers> AnswersAsync(this CommonwealDb db, Guid partnershipId, DateOnly on)
    {
        var keepers = db.Bodies().EverOf(partnershipId).Select(b => b.PartnershipId);
        var next = db.ReportingLines().Where(l => l.ToBody != null && keepers.Contains(l.Body!.PartnershipId)).Select(l => l.ToBody!.PartnershipId);
        var lines = db.ReportingLines().InForce(on).Where(l => keepers.Contains(l.Body!.PartnershipId) || next.Contains(l.Body!.PartnershipId));
        return new Answers(on, await KnownAsync(db, lines, partnershipId), await KnownAsync(db, partnershipId));
    }

    /// <summary>The seats of the day, of a body or of an organisation, each with the organisation whose it is.</summary>
    public static async Task<IReadOnlyList<SeatOf>> SeatsOfAsync(this CommonwealDb db, IQueryable<Seat> seats, DateOnly on, string partnership) => [.. (
        await seats.InForce(on).OrderBy(s => s.Body.Name).ThenBy(s => s.Body.Slug).ThenBy(s => s.Organisation!.Name)
            .Select(s => new { s.Name, s.BodyId, s.Body.Slug, Body = s.Body.Name, OrganisationId = s.OrganisationId ?? s.Post!.OrganisationId })
            .ToListAsync())
        .Select(s => new SeatOf(s.Name, Answerable.Body(s.BodyId, s.Body, s.Slug, partnership), s.OrganisationId))];

    /// <summary>The seats that are an organisation's, by themselves or by their post, on the bodies that a partnership has on a day.</summary>
    public static IQueryable<Seat> HeldBy(this IQueryable<Seat> seats, CommonwealDb db, Guid organisationId, Guid partnershipId, DateOnly on)
    {
        var bodies = db.Bodies().Of(partnershipId, on).Select(b => b.Id);
        return seats.Where(s => (s.OrganisationId == organisationId || s.Post!.OrganisationId == organisationId) && bodies.Contains(s.BodyId));
    }

    /// <summary>Whether the public may come to bodies on a day, what was stated last first.</summary>
    public static IQueryable<PublicAccess> Accesses(this CommonwealDb db, DateOnly on) =>
        db.Statements().OfType<PublicAccess>().InForce(on).OrderByDescending(a => a.Lifetime.FromEarliest ?? DateOnly.MinValue);

    private static async Task<List<KnownLine>> KnownAsync(CommonwealDb db, IQueryable<ReportingLine> lines, Guid partnershipId)
    {
        var ours = db.Bodies().EverOf(partnershipId).Select(b => b.Id);
        var here = db.Partnerships().Where(p => p.Id == partnershipId).Select(p => p.Slug);
        var rows = await (
            from line in lines.Include(l => l.ToOrganisation).Include(l => l.ToPost).Include(l => l.ToPartnership).Include(l => l.ToBody!.Partnership).AsNoTracking()
            join its in db.Kinds() on line.KindId equals its.Id into kinds
            from kind in kinds.DefaultIfEmpty()
            orderby kind == null, kind!.Order, line.Id
            select new { Line = line, Here = ours.Any(o => o == line.ToBodyId) ? here.First() : null }).ToListAsync();
        return [.. rows.Select(r => Known(r.Line, r.Here))];
    }

    private static KnownLine Known(ReportingLine line, string? here) =>
        new(line.BodyId!.Value, line.KindId, To(line, here), line.ToPost?.OrganisationId, line.Subject, line.Lifetime, line.Citation);

    private static Answerable? To(ReportingLine line, string? here) => line switch
    {
        { ToBody: { } body } => Answerable.Body(body.Id, body.Name, body.Slug, here ?? body.Partnership.Slug),
        { ToOrganisation: { } organisation } => Answerable.Organisation(organisation.Id, organisation.Name),
        { ToPost: { } post } => new Answerable(Party.Of(post), post.Title, null, null),
        { ToPartnership: { } partnership } => new Answerable(Party.Of(partnership), partnership.Name, partnership.Slug, partnership.Slug),
        { ToOthers: { } others } => new Answerable(Party.Of(others), others, null, null),
        _ => null,
    };

    private static async Task<List<KnownOrganisation>> KnownAsync(CommonwealDb db, Guid partnershipId)
    {
        var here = db.Partnerships().Where(p => p.Id == partnershipId).Select(p => p.Slug);
        // Joined at the top: further in, its id would stand in the query as it is, and each partnership have a query of its own.
        var rows = await (
            from id in UpToTheTop(db, partnershipId)
            join o in db.Organisations() on id equals o.Id
            select new
            {
                o.Id,
                o.Slug,
                o.Name,
                o.GoverningBody,
                o.AnswersToId,
                o.PartOfId,
                o.Lifetime,
                o.Citation,
                Here = db.Listings.Any(l => l.PartnershipId == partnershipId && l.ThingId == o.Id) ? here.First() : null,
            }).ToListAsync();
        return [.. rows.Select(o => new KnownOrganisation(
            Answerable.Organisation(o.Id, o.Name, o.Slug, o.Here) with { GoverningBody = o.GoverningBody }, o.AnswersToId, o.PartOfId, o.Lifetime, o.Citation))];
    }

    // Those on the lists of the partnership and of those whose groups serve it, those to which a line of theirs leads, and whom
    // these answer to and are part of, however long the way is; UNION asks each once, so that a circle ends it.
    private static IQueryable<Guid> UpToTheTop(CommonwealDb db, Guid partnershipId) => db.Database.SqlQuery<Guid>(
        $"""
        WITH RECURSIVE "Near" ("Id", "Links") AS (
            SELECT {partnershipId}, 0
            UNION
            SELECT b."PartnershipId", n."Links" + 1 FROM "Near" n
            JOIN "Belongings" x ON x."PartnershipId" = n."Id" JOIN "Bodies" b ON b."Id" = x."BodyId" WHERE n."Links" < 2),
        "Up" ("Id") AS (
            SELECT l."ThingId" FROM "Listings" l WHERE l."PartnershipId" IN (SELECT "Id" FROM "Near")
            UNION
            SELECT s."ToOrganisationId" FROM "Statements" s JOIN "Bodies" b ON b."Id" = s."BodyId"
            WHERE b."PartnershipId" IN (SELECT "Id" FROM "Near") AND s."ToOrganisationId" IS NOT NULL
            UNION
            SELECT CASE w."Way" WHEN 0 THEN o."AnswersToId" ELSE o."PartOfId" END FROM "Up" u
            JOIN "Organisations" o ON o."Id" = u."Id" CROSS JOIN (SELECT 0 AS "Way" UNION ALL SELECT 1) w
            WHERE CASE w."Way" WHEN 0 THEN o."AnswersToId" ELSE o."PartOfId" END IS NOT NULL)
        SELECT "Id" AS "Value" FROM "Up"
        """);
}
