using Commonweal.Bodies;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Public.Bodies;

/// <summary>A reporting line, with the name of whom it leads to; none where it is not stated.</summary>
public sealed record LineRow(
    Guid BodyId,
    Guid KindId,
    Guid? ToBodyId,
    string? ToName,
    Guid? ToPartnershipId,
    string? Subject,
    Lifetime Lifetime,
    Citation Citation)
{
    public static Task<List<LineRow>> OnAsync(CommonwealDb db, IQueryable<ReportingLine> lines, DateOnly day) => (
        from line in lines.InForce(day)
        join organisation in db.Organisations() on line.ToOrganisationId equals organisation.Id into organisations
        from organisation in organisations.DefaultIfEmpty()
        select new LineRow(
            line.BodyId!.Value,
            line.KindId!.Value,
            line.ToBodyId,
            line.ToBody != null ? line.ToBody.Name
                : line.ToPartnership != null ? line.ToPartnership.Name
                : organisation != null ? organisation.Name
                : line.ToPost != null ? line.ToPost.Title
                : line.ToOthers,
            line.ToPartnershipId,
            line.Subject,
            line.Lifetime,
            line.Citation)).ToListAsync();
}
