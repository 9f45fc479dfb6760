using System.ComponentModel;
using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.People;
using Commonweal.Places;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;
using Commonweal.Web.Pages.Public.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.OpenData;

/// <summary>One organisation, and what it has to do with a partnership.</summary>
internal static class ShowOrganisation
{
    public static void Map(RouteGroupBuilder api) => api.MapAnswer("/{p}/organisations/{o}", AnswerAsync)
        .WithName("ShowOrganisation").WithSummary("One organisation")
        .WithDescription("An organisation as at a day: its sector, what it came from and what became of it, its posts and who holds them, its seats in the partnership, and which boards and groups of the partnership it runs and which answer to it.");

    private static async Task<OrganisationShown> AnswerAsync(
        [AsParameters] AskedOf asked, [FromRoute(Name = "o"), Description("The organisation, as it stands in its address")] string o, CommonwealDb db)
    {
        var found = await asked.FindAsync();
        var (id, shown) = await FindAsync(db, found, o) ?? throw new NotThereException();
        var bodies = db.Bodies().Of(found.Id, found.On).Where(b => db.Seats().Any(s => s.BodyId == b.Id && s.OrganisationId == id));
        var ours = db.Bodies().Of(found.Id, found.On).Select(b => b.Id);
        var said = await Said.OfAsync(db, db.Statements().Where(s => s.ToOrganisationId == id && ours.Any(b => b == s.BodyId)), found);
        return shown with
        {
            Posts = [.. (await PostShown.OfAsync(db, found.Id, id, found.On)).Select(p => PostStated.Of(p, found.On))],
            Seats = await SeatsAsync(db, found, bodies, id),
            Runs = [.. said.Each<Secretariat, Runs>(Runs.Of).OrderBy(r => r.Body.Name, StringComparer.Ordinal)],
            AnsweredBy = said.Each<ReportingLine, LineStated>(LineStated.Of),
        };
    }

    private static async Task<IReadOnlyList<SeatHeld>> SeatsAsync(CommonwealDb db, AskedOf.Found found, IQueryable<Body> bodies, Guid organisation)
    {
        var sitting = await db.SittingAsync(bodies, found.On);
        var links = (await db.Seats().Where(s => s.OrganisationId == organisation).Select(SeatLinks.Of(db, found)).ToListAsync()).ToDictionary(l => l.Seat);
        return [.. sitting.Seats.Where(s => s.Seat.OrganisationId == organisation)
            .Select(s => new SeatHeld(links[s.Seat.Id].Body, SeatStated.Of(s, links[s.Seat.Id], found.On)))
            .OrderBy(s => s.Body.Name, StringComparer.Ordinal)];
    }

    private static Task<Read?> FindAsync(CommonwealDb db, AskedOf.Found found, string slug)
    {
        var listed = db.Listings.Where(l => l.PartnershipId == found.Id).Select(l => l.ThingId);
        var seen = db.Areas().ListedByAny(db, db.Partnerships().Select(p => p.Id)).Select(a => a.Id);
        var successions = db.Successions().Where(s => listed.Any(l => l == s.Id));
        return (
            from it in db.Organisations().ListedBy(db, found.Id)
            where it.Slug == slug
            join its in db.Kinds() on it.SectorId equals its.Id into kinds
            from sector in kinds.DefaultIfEmpty()
            join place in db.Areas() on it.AreaId equals place.Id into places
            from area in places.DefaultIfEmpty()
            select new Read(it.Id, new OrganisationShown(
                found.AsAt.Stated.ToString(), "/" + found.Slug + "/organisations/" + it.Slug, it.Name,
                db.KnownAs.Where(k => k.ThingId == it.Id && k.Slug != it.Slug).OrderBy(k => k.UntilEarliest).Select(k => k.Name).ToList(),
                it.Lifetime.Includes(found.On),
                sector == null ? null : new KindStated(sector.Slug, sector.Name, sector.Plainly, sector.Meaning, sector.Citation),
                found.Organisation(it.PartOf!.Slug, it.PartOf.Name, listed.Any(l => l == it.PartOfId)),
                found.Organisation(it.AnswersTo!.Slug, it.AnswersTo.Name, listed.Any(l => l == it.AnswersToId)),
                it.GoverningBody, it.UmbrellaFor, it.StatutoryPartner,
                area == null ? null : new Thing(seen.Any(a => a == area.Id) ? "/places/" + area.Code : null, area.Name),
                Dates.Of(it.Lifetime, found.On),
                successions.Where(s => s.AfterId == it.Id).OrderBy(s => s.OnEarliest).ThenBy(s => s.Before.Name).Select(s => new SucceededBy(
                    found.Organisation(s.Before.Slug, s.Before.Name, listed.Any(l => l == s.BeforeId))!, Dates.Stated(ImpreciseDate.Between(s.OnEarliest, s.OnLatest)), s.Citation)).ToList(),
                successions.Where(s => s.BeforeId == it.Id).OrderBy(s => s.OnEarliest).ThenBy(s => s.After.Name).Select(s => new SucceededBy(
                    found.Organisation(s.After.Slug, s.After.Name, listed.Any(l => l == s.AfterId))!, Dates.Stated(ImpreciseDate.Between(s.OnEarliest, s.OnLatest)), s.Citation)).ToList(),
                new List<PostStated>(), new List<SeatHeld>(), new List<Runs>(), new List<LineStated>(),   // read for the day
                it.Citation))).AsSingleQuery().FirstOrDefaultAsync();
    }

    private sealed record Read(Guid Id, OrganisationShown Shown);
}
