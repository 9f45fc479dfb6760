namespace Commonweal.Web.OpenData.Atom;

/// <summary>One piece of news.</summary>
/// <param name="Id">Names it for ever.</param>
/// <param name="Title">What is new, in a sentence.</param>
/// <param name="Author">Who answers for it.</param>
/// <param name="At">When it was said, in UTC.</param>
/// <param name="Page">The whole address of the page that shows it.</param>
internal sealed record FeedEntry(Guid Id, string Title, string Author, DateTime At, string Page);
