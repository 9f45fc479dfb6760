using Commonweal.Bodies;
using Commonweal.Places;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Search;
using Commonweal.Platform.Time;
using Commonweal.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Public;

/// <summary>Finds whatever has a name, by the names that it has and had. Not kept: hardly anybody asks the same again.</summary>
[Public(IsKept = false)]
public sealed class SearchModel(CommonwealDb db, TimeProvider clock) : PageModel
{
    // One that was found takes more room on the page than a line of a list.
    private const int Size = 50;

    [FromQuery(Name = "q")]
    public string? Q { get; set; }

    /// <summary>The slug of the one partnership to search in.</summary>
    [FromQuery(Name = "in")]
    public string? In { get; set; }

    /// <summary>The slug of the partnership from whose pages the reader comes.</summary>
    [FromQuery(Name = "from")]
    public string? From { get; set; }

    [FromQuery(Name = "page")]
    public string? PageAsked { get; set; }

    public Asked Asked { get; private set; } = null!;

    /// <summary>The one partnership that is searched; none for all of them.</summary>
    public Whose? Within { get; private set; }

    /// <summary>The partnership from whose pages the reader comes.</summary>
    public Whose? CameFrom { get; private set; }

    public int Count { get; private set; }

    public Paging Paging { get; private set; } = null!;

    public IReadOnlyList<Found> Found { get; private set; } = [];

    /// <summary>
    /// What each board or group that was found stands within, or stood within last, and what each place lies within: several may
    /// be called "Board" or "St. Mary's".
    /// </summary>
    public Dictionary<Guid, string> StandsWithin { get; private set; } = [];

    public DateOnly Today { get; private set; }

    public async Task OnGetAsync()
    {
        (Asked, Today) = (new Asked(Q), clock.Today());
        Within = In is null ? null : await db.WhoseAsync(In) ?? throw new NotThereException();
        CameFrom = Within ?? await db.WhoseAsync(From);
        var partnerships = Within is { Id: var only } ? db.Partnerships().Where(p => p.Id == only) : db.Partnerships();
        var find = new FindNames(db, partnerships.Whose(), isEverywhere: Within is null);
        var hits = await find.HitsAsync(Asked, HttpContext.RequestAborted);
        (Count, Paging) = (hits.Count, new Paging(PageAsked, hits.Count, Size));
        Found = await find.ShowAsync([.. Paging.Shown(hits)], HttpContext.RequestAborted);
        StandsWithin = await StandsWithinAsync(IdsOf(FoundThing.Body));
        foreach (var (place, within) in await LieWithinAsync(IdsOf(FoundThing.Place)))
        {
            StandsWithin[place] = within;
        }
    }

    private List<Guid> IdsOf(FoundThing what) => [.. Found.Where(f => f.Name.What == what).Select(f => f.Name.ThingId)];

    private Task<Dictionary<Guid, string>> LieWithinAsync(List<Guid> places) => (
        from place in db.Areas()
        where places.Contains(place.Id)
        join larger in db.Areas().ListedByAny(db, db.Partnerships().Select(p => p.Id)) on place.WithinId equals larger.Id
        select new { place.Id, larger.Name }).ToDictionaryAsync(p => p.Id, p => p.Name, HttpContext.RequestAborted);

    private async Task<Dictionary<Guid, string>> StandsWithinAsync(List<Guid> bodies)
    {
        var placed = await db.Placements().Where(p => bodies.Contains(p.BodyId))
            .LatestFirst(Today)
            .Select(p => new { p.BodyId, p.Within.Name })
            .ToListAsync(HttpContext.RequestAborted);
        return placed.DistinctBy(p => p.BodyId).ToDictionary(p => p.BodyId, p => p.Name);
    }
}
