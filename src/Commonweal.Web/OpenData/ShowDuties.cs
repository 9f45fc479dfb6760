using Commonweal.Governance.Duties;
using Commonweal.Governance.Regimes;
using Commonweal.Platform.Database;

namespace Commonweal.Web.OpenData;

/// <summary>What a partnership that publishes its governance check is to do by when, as an iCalendar file.</summary>
internal static class ShowDuties
{
    public const string File = "duties.ics";

    public static void Map(RouteGroupBuilder api) => api.MapAnswer($"/{{p}}/{File}", FileAsync)
        .WithName("ShowDuties").WithSummary("What a partnership is to do by when, as an iCalendar file")
        .WithDescription("Each duty by the rules that apply, on the day on which it is due, for a calendar. There where the partnership publishes its governance check.");

    private static async Task<IResult> FileAsync([AsParameters] AskedOf asked, CommonwealDb db, RegimeBook book)
    {
        var found = await asked.FindAsync();
        var calendar = await db.PublishedDutiesAsync(book, found.Facts, found.On);
        return Results.File(DutiesCalendar.Written(calendar, found.Slug, found.Name), "text/calendar; charset=utf-8", $"{found.Slug}-duties.ics");
    }
}
