using Commonweal.Bodies.Signposts;
using Commonweal.Web.Hosting;

namespace Commonweal.Web.Pages.Public.Bodies;

/// <summary>A signpost as a page shows it: in Welsh where it is asked for and there is some.</summary>
/// <param name="Text">What to look at.</param>
/// <param name="Why">Why it is worth a look.</param>
/// <param name="LeadsTo">The address of the page, from the root of the site.</param>
public sealed record SignpostShown(SignpostShown.Words Text, SignpostShown.Words Why, string LeadsTo)
{
    public static SignpostShown Of(Signpost signpost, string partnership) => new(
        Words.Of(signpost.Text, signpost.TextInWelsh),
        Words.Of(signpost.Why, signpost.WhyInWelsh),
        $"~/{partnership}/{signpost.LeadsTo}");

    /// <summary>Words in the language of the page, or in that of data, which they are then marked with.</summary>
    public sealed record Words(string? Said, string? Language)
    {
        public static Words Of(string? english, string? welsh) =>
            Languages.IsWelsh() && welsh is not null ? new Words(welsh, Language: null) : new Words(english, Languages.OfData);
    }
}
