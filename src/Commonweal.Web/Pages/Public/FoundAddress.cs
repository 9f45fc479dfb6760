using Commonweal.Platform.Search;

namespace Commonweal.Web.Pages.Public;

/// <summary>Where the page stands that shows what search found.</summary>
internal static class FoundAddress
{
    /// <summary>Its address, as at a day on which the page shows it.</summary>
    public static string Of(Shown page, DateOnly today)
    {
        var address = page.PageOf switch
        {
            FoundThing.Place => $"/places/{page.Slug}",
            FoundThing.Body => $"/{page.Whose.Slug}/bodies/{page.Slug}",
            FoundThing.Organisation => $"/{page.Whose.Slug}/organisations/{page.Slug}",
            FoundThing.Protocol => $"/{page.Whose.Slug}/protocols",
            FoundThing.Indicator => $"/{page.Whose.Slug}/indicators/{page.Slug}",
            _ => $"/{page.Whose.Slug}",
        };
        return page.AskedOn(today) is { } on ? $"{address}?on={on}" : address;
    }
}
