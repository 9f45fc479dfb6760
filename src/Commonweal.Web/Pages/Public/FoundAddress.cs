using Commonweal.Platform.Search;

namespace Commonweal.Web.Pages.Public;

/// <summary>Where the page stands that shows what search found.</summary>
internal static class FoundAddress
{
    /// <summary>Its address, as at a day on which the page shows it.</summary>
    public static string Of(NameFound name, DateOnly today)
    {
        var page = name.PageOf switch
        {
            FoundThing.Place => $"/places/{name.PageSlug}",
            FoundThing.Body => $"/{name.Whose.Slug}/bodies/{name.PageSlug}",
            FoundThing.Organisation => $"/{name.Whose.Slug}/organisations/{name.PageSlug}",
            FoundThing.Protocol => $"/{name.Whose.Slug}/protocols",
            _ => $"/{name.Whose.Slug}",
        };
        return name.AskedOn(today) is { } on ? $"{page}?on={on}" : page;
    }
}
