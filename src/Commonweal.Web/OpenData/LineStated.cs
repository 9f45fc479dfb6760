using Commonweal.Bodies;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.OpenData;

/// <summary>That a body answers to somebody.</summary>
/// <param name="Line">The way in which it answers.</param>
/// <param name="From">The body that answers.</param>
/// <param name="To">The body, organisation or partnership that it answers to.</param>
/// <param name="Others">Others that it answers to, in words; where this and the one before are null, it is not stated to whom.</param>
/// <param name="Subject">On what it answers.</param>
/// <param name="Dates">When it answered so.</param>
/// <param name="Citation">Where it was found.</param>
internal sealed record LineStated(KindNamed Line, Thing From, Thing? To, string? Others, string? Subject, Dates Dates, Citation Citation)
{
    /// <summary>Reads lines in one query; an organisation has its page under the partnership that is asked about.</summary>
    public static Task<List<LineStated>> OfAsync(CommonwealDb db, IQueryable<ReportingLine> lines, AskedOf.Found found) => (
        from line in lines.InForce(found.On)
        join kind in db.Kinds() on line.KindId equals kind.Id
        join organisation in db.Organisations() on line.ToOrganisationId equals organisation.Id into organisations
        from organisation in organisations.DefaultIfEmpty()
        orderby kind.Order, line.Id
        select new LineStated(
            new KindNamed(kind.Slug, kind.Name),
            new Thing("/" + line.Body!.Partnership.Slug + "/bodies/" + line.Body.Slug, line.Body.Name),
            line.ToBody != null ? new Thing("/" + line.ToBody.Partnership.Slug + "/bodies/" + line.ToBody.Slug, line.ToBody.Name)
                : line.ToPartnership != null ? new Thing("/" + line.ToPartnership.Slug, line.ToPartnership.Name)
                : found.Organisation(organisation!.Slug, organisation.Name),
            line.ToOthers,
            line.Subject,
            Dates.Of(line.Lifetime, found.On),
            line.Citation)).ToListAsync();
}
