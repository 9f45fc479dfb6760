using Commonweal.Platform;

namespace Commonweal.Web.OpenData;

/// <summary>A post of an organisation.</summary>
/// <param name="Post">Names the post in the registers.</param>
/// <param name="Title">Its title; never a person's name.</param>
/// <param name="Dates">When it began and when it ended.</param>
/// <param name="Citation">Where it was found.</param>
internal sealed record PostStated(string Post, string Title, Dates Dates, Citation Citation);
