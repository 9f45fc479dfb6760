namespace Commonweal.Web.Pages.Public;

/// <summary>
/// The box to search in: <c>&lt;partial name="_Search" model="…" /&gt;</c>. A page with one of its own sets
/// <c>ViewData["HasSearch"]</c>, so that the header offers none beside it.
/// </summary>
/// <param name="Id">The id of its field; each box on a page has another.</param>
/// <param name="Asked">What was asked before.</param>
/// <param name="In">The slug of the one partnership in which to search; none for all of them.</param>
/// <param name="From">The slug of the partnership from whose pages the reader comes, so that the answer can offer to search there only.</param>
public sealed record SearchBox(string Id, string? Asked = null, string? In = null, string? From = null);
