using Commonweal.Bodies;
using Commonweal.Governance.Checks;
using Commonweal.Governance.Regimes;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Governance.Duties;

/// <summary>What the calendar of duties reads.</summary>
public static class DutiesData
{
    /// <summary>The calendar of a partnership that publishes its check; of any other there is none, as of one that is not there.</summary>
    public static async Task<CalendarOfDuties> PublishedDutiesAsync(this CommonwealDb db, RegimeBook book, PartnershipFacts partnership, DateOnly on) =>
        await db.DutiesAsync(book, partnership, on) is { IsPublished: true } calendar ? calendar : throw new NotThereException();

    /// <summary>Works out the calendar of a partnership on a day; one query.</summary>
    public static async Task<CalendarOfDuties> DutiesAsync(this CommonwealDb db, RegimeBook book, PartnershipFacts partnership, DateOnly on) => new(
        book,
        partnership,
        await db.Statements().Where(s => s.PartnershipId == partnership.Id && (s is RulesThatApply || s is StatedEvent)).AsNoTracking().ToListAsync(),
        on);
}
