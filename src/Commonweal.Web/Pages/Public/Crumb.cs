namespace Commonweal.Web.Pages.Public;

/// <summary>One step on the way to a page, as the breadcrumbs above it show it.</summary>
/// <param name="Href">The address of that page; none for the page itself.</param>
public sealed record Crumb(string Text, string? Href = null)
{
    /// <summary>Whether the text is ours, in the language of the page, and not a name as its authors wrote it.</summary>
    public bool IsOurs { get; init; }
}
