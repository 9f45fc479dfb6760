using Commonweal.Bodies;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Search;
using Commonweal.Platform.Time;
using Commonweal.Web.Hosting;

namespace Commonweal.Web.OpenData;

/// <summary>Whatever has a name, found by the names that it has and had.</summary>
internal static class SearchNames
{
    public static void Map(RouteGroupBuilder api) => api.MapAnswer("/search", AnswerAsync).WithMetadata(new PublicAttribute { IsKept = false })
        .WithName("SearchNames").WithSummary("Search by name")
        .WithDescription("Partnerships, boards and groups, organisations, posts, people, places and protocols, by the names that they have and had: each word asked for begins a word of the name. The whole name first, then those that begin with a word asked for, then the rest by name, 100 a page.");

    private static async Task<Paged<ThingFound>> AnswerAsync([AsParameters] AskedName asked, [AsParameters] AskedPage page, CommonwealDb db, TimeProvider clock)
    {
        var name = asked.Read();
        var within = asked.In is null ? null : await db.WhoseAsync(asked.In) ?? throw new NotThereException();
        var partnerships = within is { Id: var only } ? db.Partnerships().Where(p => p.Id == only) : db.Partnerships();
        var find = new FindNames(db, partnerships.Whose(), within is null);
        var hits = page.Of(await find.HitsAsync(name, page.Stopping));
        var found = await find.ShowAsync(hits.Items, page.Stopping);
        var today = clock.Today();
        return new Paged<ThingFound>([.. found.Select(f => ThingFound.Of(f, today))], hits.Page, hits.Pages, hits.Total, hits.Next);
    }
}
