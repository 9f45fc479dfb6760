using System.ComponentModel;
using Commonweal.Bodies.Comparing;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Commonweal.Web.Pages.Public.Bodies;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Web.OpenData;

/// <summary>A partnership on two days beside each other.</summary>
internal static class ShowComparison
{
    private const string AboutFrom = "The first of the two: a day, a month or a year, such as 2004; otherwise a year before the second. A month or year counts as its last day";

    private const string AboutTo = "The second of the two: a day, a month or a year, such as 2005-07; otherwise the time given by \"on\"";

    public static void Map(RouteGroupBuilder api) => api.MapAnswer("/{p}/compare", AnswerAsync)
        .WithName("ShowComparison").WithSummary("A partnership before and after")
        .WithDescription("A partnership on two days beside each other: which boards and groups came and went, which were renamed or came to stand elsewhere, and how many unnamed ones there were. Where the first is the later, the two change places.");

    private static async Task<ComparisonShown> AnswerAsync(
        [AsParameters] AskedOf asked,
        [FromQuery(Name = "from"), Description(AboutFrom)] string? from,
        [FromQuery(Name = "to"), Description(AboutTo)] string? to,
        CommonwealDb db)
    {
        var found = await asked.FindAsync();
        var after = AskedOn.Read(to, "to") ?? found.AsAt.Stated;
        var before = AskedOn.Read(from, "from") ?? CompareModel.AYearBefore(after);
        (before, after) = before.Latest > after.Latest ? (after, before) : (before, after);
        return ComparisonShown.Of(await db.CompareAsync(found.Id, before.Latest, after.Latest), found, before, after);
    }
}
