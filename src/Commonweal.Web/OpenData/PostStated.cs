using Commonweal.Platform;
using Commonweal.Web.Pages.Public.People;

namespace Commonweal.Web.OpenData;

/// <summary>A post of an organisation.</summary>
/// <param name="Post">Names the post in the registers.</param>
/// <param name="Title">Its title; never a person's name.</param>
/// <param name="Level">How senior it is.</param>
/// <param name="Portfolio">The theme that its holder speaks for.</param>
/// <param name="JointlyWith">The other organisation whose post it is, where it is a joint one.</param>
/// <param name="Holders">Who holds it; none where nobody states that.</param>
/// <param name="Dates">When it began and when it ended.</param>
/// <param name="Citation">Where it was found.</param>
internal sealed record PostStated(
    string Post,
    string Title,
    string? Level,
    string? Portfolio,
    string? JointlyWith,
    IReadOnlyList<PostHolder> Holders,
    Dates Dates,
    Citation Citation)
{
    public static PostStated Of(PostShown it, DateOnly on) => new(
        it.Slug, it.Title, it.Level, it.Portfolio, it.JointlyWith,
        [.. it.HoldersOn(on).Select(h => new PostHolder(h.NameOn(on), Dates.Of(h.Lifetime, on), h.Citation))],
        Dates.Of(it.Lifetime, on),
        it.Citation);
}
