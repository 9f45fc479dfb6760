using Commonweal.Platform.Search;
using Commonweal.Web.Pages.Public;

namespace Commonweal.Web.OpenData;

/// <summary>Something that was found by a name.</summary>
/// <param name="What">What it is.</param>
/// <param name="Name">What it is called now.</param>
/// <param name="FormerName">The name by which it was found, where it is called otherwise now.</param>
/// <param name="CalledSoUntil">Until when it had that name.</param>
/// <param name="HasEnded">Whether it has ended; a person never has.</param>
/// <param name="Ended">When it ended.</param>
/// <param name="Pages">The pages that show it, by the names of their partnerships; the first 20.</param>
/// <param name="PagesInAll">How many pages show it.</param>
internal sealed record ThingFound(FoundThing What, string Name, string? FormerName, string? CalledSoUntil, bool HasEnded, string? Ended, IReadOnlyList<PageFound> Pages, int PagesInAll)
{
    private const int Most = 20;   // a police force may be listed by every partnership

    public static ThingFound Of(Found found, DateOnly today)
    {
        var (name, ended) = (found.Name, found.EndedBy(today));
        return new ThingFound(
            name.What, name.Name, name.IsFormer ? name.Called : null, Dates.Stated(name.CalledUntil), ended is not null || found.IsGone, Dates.Stated(ended),
            [.. found.Pages.Take(Most).Select(p => new PageFound(FoundAddress.Of(p, today), p.PageName, p.Whose.Slug.Length == 0 ? null : new Thing("/" + p.Whose.Slug, p.Whose.Name)))],
            found.Pages.Count);
    }
}
