using Commonweal.Platform;

namespace Commonweal.Web.OpenData;

/// <summary>That the holder of a post chairs a body.</summary>
/// <param name="Post">Names the post in the registers.</param>
/// <param name="Title">Its title.</param>
/// <param name="Organisation">The organisation whose post it is.</param>
/// <param name="Dates">When its holder chaired it.</param>
/// <param name="Citation">Where it was found.</param>
internal sealed record ChairedBy(string Post, string Title, Thing? Organisation, Dates Dates, Citation Citation);
