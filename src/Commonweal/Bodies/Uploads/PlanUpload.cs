using Commonweal.Bodies.Seats;
using Commonweal.People;
using Commonweal.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Bodies.Uploads;

/// <summary>Works out what would come of an upload, with what the register says now. Nothing is locked meanwhile.</summary>
public static class PlanUpload
{
    public static async Task<UploadPlan> PlanAsync(this CommonwealDb db, Upload upload, CancellationToken stopping)
    {
        var (answers, partnership, on) = (upload.Answers, upload.PartnershipId, upload.HoldsFrom);
        var reading = SheetReading.Of(upload.Book.Sheets[answers.Layout.Sheet], answers.Layout);
        var bodies = await db.Bodies().Where(b => b.PartnershipId == partnership).OrderBy(b => b.Slug).Select(b => new KnownName(b.Slug, b.Name, null, null)).ToListAsync(stopping);
        var seats = await db.Seats().Where(s => s.Body.PartnershipId == partnership)
            .Include(s => s.Body).Include(s => s.Organisation).Include(s => s.ChairOf).Include(s => s.Terms).ThenInclude(t => t.Person).Include(s => s.Terms).ThenInclude(t => t.Post).Include(s => s.Deputies).ThenInclude(d => d.Person)
            .OrderBy(s => s.Body.Slug).ThenBy(s => s.Slug).AsSplitQuery().AsNoTrackingWithIdentityResolution().ToListAsync(stopping);
        var organisations = await db.OrganisationsKnownTo(partnership).OrderBy(o => o.Slug).Select(o => new KnownName(o.Slug, o.Name, null, null)).ToListAsync(stopping);
        return new UploadPlan(reading, answers, new(bodies, organisations, People(seats)), [.. seats.Where(s => s.Lifetime.Includes(on))], on);
    }

    // Of people who sit only elsewhere an officer here is told nothing.
    private static List<KnownName> People(List<Seat> seats) =>
    [
        .. seats.SelectMany(s => s.Terms.Select(t => t.Person).Concat(s.Deputies.Select(d => d.Person)).OfType<Person>().Distinct().Select(p => (Person: p, Seat: s)))
            .GroupBy(p => p.Person)
            .Select(g => new KnownName(
                g.Key.Slug, g.Key.Name, g.SelectMany(p => new[] { p.Seat.Body.Slug, p.Seat.Organisation?.Slug }).OfType<string>().ToHashSet(StringComparer.Ordinal),
                $"{g.First().Seat.Name}, {g.First().Seat.Body.Name}"))
            .OrderBy(k => k.Slug, StringComparer.Ordinal),
    ];
}
